import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

// Compiled code loses counts; each test file has a process of its own.
for (const flag of ['--no-opt', '--no-maglev', '--no-sparkplug']) setFlagsFromString(flag);

/**
 * How many blocks of the source files whose path holds `folder` run while `work` runs: a measure of work that no clock
 * and no other program disturbs. What the engine's own built-in functions do inside counts for nothing.
 */
export async function countBlocks(folder: string, work: () => void): Promise<number> {
  work(); // what runs only once must not count
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.includes(folder))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  } finally {
    session.disconnect();
  }
}
