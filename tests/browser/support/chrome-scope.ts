import type { Browser, Frame } from 'puppeteer';
import * as v from 'valibot';
import { until } from './until.ts';

/** The WebDriver BiDi connection that puppeteer holds to Firefox and does not declare. */
interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/** Full access to Firefox's own process, beside the pages; needs `--remote-allow-system-access`. */
export interface ChromeScope {
  /** Sends any BiDi command. */
  send(method: string, parameters: object): Promise<unknown>;
  /**
   * Runs the body of an async function in which `w` is the browser window and `policy` the extension's
   * WebExtensionPolicy (`null` before it is installed). The answer must be plain text, a number or nothing.
   */
  run(body: string): Promise<string>;
}

const Contexts = v.object({ contexts: v.array(v.object({ context: v.string() })) });
const Evaluated = v.union([
  v.object({
    type: v.literal('success'),
    result: v.object({ value: v.optional(v.union([v.string(), v.number(), v.boolean(), v.null()])) }),
  }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

function hasConnection(browser: object): browser is { readonly connection: Connection } {
  return 'connection' in browser;
}

/** The id by which BiDi knows a frame. */
export function contextOf(frame: Frame): string {
  if ('_id' in frame && typeof frame._id === 'string') return frame._id;
  throw new Error('puppeteer no longer tells the BiDi context of a frame');
}

/** The plain text that a BiDi `script.*` command answered; throws what the script threw. */
export function scriptValue(answer: unknown): string {
  const evaluated = v.parse(Evaluated, answer);
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return String(evaluated.result.value ?? '');
}

/** Opens the chrome scope for the extension `geckoId`. */
export async function openChromeScope(browser: Browser, geckoId: string): Promise<ChromeScope> {
  const held: object = browser;
  if (!hasConnection(held)) throw new Error('puppeteer no longer holds a BiDi connection to Firefox');
  const send = async (method: string, parameters: object): Promise<unknown> =>
    (await held.connection.send(method, parameters)).result;
  const context = await until('the browser window', async () => {
    const tree = v.parse(Contexts, await send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
    return tree.contexts[0]?.context;
  });
  const run = async (body: string): Promise<string> =>
    scriptValue(
      await send('script.evaluate', {
        target: { context },
        awaitPromise: true,
        resultOwnership: 'none',
        expression: `(async () => {
          const w = Services.wm.getMostRecentWindow('navigator:browser');
          const policy = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)});
          ${body}
        })()`,
      }),
    );
  return { send, run };
}
