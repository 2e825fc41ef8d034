/** The command was called in a way that it does not offer; it ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something that the command was given is no good, and where it stands; the rest is still done, exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** A file, or a file and a line: `news.jsonl:3`. */
  readonly place: string;

  constructor(place: string, message: string) {
    super(message);
    this.place = place;
  }
}

/** What the system says of a file, in our words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'reading or writing it is not allowed',
  EPERM: 'reading or writing it is not allowed',
  EROFS: 'the disk cannot be written to',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many files are open',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Whether the system says that a file or its folder is not there. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

/** Why a file could not be used, in a few words. */
export function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply or too large';
  if (!(error instanceof Error)) return String(error);
  return REASONS[codeOf(error)] ?? error.message.split('\n', 1)[0] ?? 'unknown';
}
