// Zip files that are the same, byte for byte, whenever and wherever they are made.
import { zipSync } from 'fflate';

const UNIX = 3;
const REGULAR_FILE = 0o100644;
const PROGRAM = 0o100755;

/**
 * @typedef {object} ZipEntry
 * @property {string} name path within the zip, with forward slashes
 * @property {Uint8Array} bytes
 * @property {boolean} [isProgram]
 */

/**
 * Packs files: sorted by name, without times. Deflated in plain JavaScript, as Node's own zlib gives other bytes on
 * other processors.
 * @param {readonly ZipEntry[]} entries
 * @returns {Uint8Array}
 */
export function zip(entries) {
  // The first day that a zip file can name. It has no time zones: the day must be the same by the local clock.
  const mtime = new Date(1980, 0, 1);
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      sorted.map(({ name, bytes, isProgram }) => [
        name,
        [bytes, { level: 9, mtime, os: UNIX, attrs: (isProgram === true ? PROGRAM : REGULAR_FILE) << 16 }],
      ]),
    ),
  );
}
