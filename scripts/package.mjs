// `npm run package`: the builds and the source as zip files for the stores, the same bytes each time.
import { execFile } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { complain, say, Trouble } from './console.mjs';
import { zip } from './zip.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const DIST = path.join(ROOT, 'dist');
const BUILDS = ['chrome', 'firefox'];

/** @param {string} dir @returns {Promise<string[]>} every file under it */
async function filesUnder(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => path.relative(dir, path.join(file.parentPath, file.name)));
}

/** @returns {Promise<string[]>} the files that the repository keeps, as they lie in the folder */
async function sourceFiles() {
  const list = await promisify(execFile)('git', ['ls-files', '-z'], { cwd: ROOT, maxBuffer: 1 << 26 }).catch(
    (cause) => {
      throw new Trouble('The source is packed from a clone of the repository; git does not know this folder.', {
        cause,
      });
    },
  );
  return list.stdout.split('\0').filter((name) => name !== '');
}

/**
 * @param {string} name of the zip, in dist
 * @param {string} dir
 * @param {readonly string[]} files
 */
async function pack(name, dir, files) {
  const entries = await Promise.all(
    files.map(async (file) => {
      const [bytes, { mode }] = await Promise.all([readFile(path.join(dir, file)), stat(path.join(dir, file))]);
      return { name: file.replaceAll(path.sep, '/'), bytes, isProgram: (mode & 0o100) !== 0 };
    }),
  );
  const packed = zip(entries);
  await writeFile(path.join(DIST, name), packed);
  say('Packed', `dist/${name}, ${entries.length} files, ${(packed.length / 1e6).toFixed(2)} MB`);
}

try {
  for (const build of BUILDS) {
    const dir = path.join(DIST, build);
    await pack(`sidelight-${build}.zip`, dir, await filesUnder(dir));
  }
  await pack('sidelight-source.zip', ROOT, await sourceFiles());
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
