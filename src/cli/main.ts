import './node20.ts';
import { runAnnotate } from './annotate.ts';
import { InputError, reasonOf, UsageError } from './errors.ts';
import { runLookup } from './lookup.ts';
import { type Command, readCommand } from './options.ts';
import { endQuietly } from './output.ts';
import { buildPack, runCheck, runDump, runStats } from './pack.ts';
import { plain } from './plain.ts';
import { USAGE } from './usage.ts';

/** Put in by the build. */
declare const SIDELIGHT_VERSION: string;

const SOME_FAILED = 1;
const BAD_USAGE = 2;

function complain(place: string, message: string): void {
  process.stderr.write(`sidelight: ${plain(place)}: ${plain(message)}\n`);
}

/** Does what the command asks for. @returns how many inputs failed */
async function run(command: Command): Promise<number> {
  switch (command.name) {
    case 'help':
      process.stdout.write(USAGE);
      return 0;
    case 'version':
      process.stdout.write(`${SIDELIGHT_VERSION}\n`);
      return 0;
    case 'annotate':
      if (command.files.includes('-') && process.stdin.isTTY) {
        throw new UsageError('annotate needs a file, or a text on standard input');
      }
      return runAnnotate(command, complain);
    case 'lookup':
      await runLookup(command.query, command.date, command.pack);
      return 0;
    case 'build': {
      const problems = await buildPack(command.source, command.output, command.title);
      for (const problem of problems) complain(command.source, problem);
      return problems.length;
    }
    case 'check':
      await runCheck(command.pack);
      return 0;
    case 'dump':
      await runDump(command.pack);
      return 0;
    case 'stats':
      await runStats(command.pack);
      return 0;
  }
}

async function main(args: readonly string[]): Promise<number> {
  try {
    return (await run(readCommand(args))) === 0 ? 0 : SOME_FAILED;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`sidelight: ${plain(error.message)}\nTry: sidelight --help\n`);
      return BAD_USAGE;
    }
    complain(error instanceof InputError ? error.place : 'this should not have happened', reasonOf(error));
    return SOME_FAILED;
  }
}

endQuietly();
process.exitCode = await main(process.argv.slice(2));
