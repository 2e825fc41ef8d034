/**
 * Asks `attempt` every 50 ms until it answers something other than `null`, `undefined` or `false`.
 * @param what named in the error when the time (ms) is over, together with the last error of `attempt`.
 */
export async function until<T>(
  what: string,
  attempt: () => Promise<T | null | undefined | false>,
  timeout = 10_000,
): Promise<T> {
  const deadline = Date.now() + timeout;
  let lastError: unknown;
  for (;;) {
    try {
      const answer = await attempt();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() > deadline) throw new Error(`Waited ${timeout} ms for ${what}`, { cause: lastError });
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
