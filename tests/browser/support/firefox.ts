import axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer';
import type { Browser, Page } from 'puppeteer';
import * as v from 'valibot';
import { contextOf, openChromeScope, scriptValue } from './chrome-scope.ts';
import type { ChromeScope } from './chrome-scope.ts';
import { LAUNCH_TIME, WINDOW } from './driver.ts';
import type { BrowserCore, LaunchSettings, Network } from './driver.ts';
import { RUN_AXE } from './in-page.ts';
import { parseViolations } from './readings.ts';
import { until } from './until.ts';

/** The host of the extension's addresses, which Firefox else draws anew for each profile. */
const UUID = 'b1d6e8a4-0c5f-4f0e-9d57-3a8f0b6c2e71';
const ORIGIN = `moz-extension://${UUID}/`;

/** Headless browsers say that nothing hovers and nothing is fine-grained; this says there is a mouse. */
const MOUSE = { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 };

const Manifest = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});
const LocatedHost = v.object({
  nodes: v.array(
    v.object({
      sharedId: v.string(),
      value: v.object({ shadowRoot: v.optional(v.nullable(v.object({ sharedId: v.string() }))) }),
    }),
  ),
});
const Errors = v.array(v.string());

function networkPreferences(network: Network): Record<string, string> {
  if (network.kind === 'real') return {};
  const { port, plainPort } = network.server;
  return network.kind === 'sealed'
    ? { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${port};80=${plainPort}` }
    : { 'network.dns.localDomains': network.hosts.join(',') };
}

/** Lets Firefox accept the server's certificate for these hosts and this port alone, until it is closed. */
async function exemptHosts(scope: ChromeScope, network: Network): Promise<void> {
  if (network.kind !== 'hosts') return;
  await scope.run(`
    const service = Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService);
    const database = Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB);
    const certificate = database.constructX509FromBase64(${JSON.stringify(network.server.certificate.der)});
    for (const host of ${JSON.stringify(network.hosts)}) {
      service.rememberValidityOverride(host, ${network.server.port}, {}, certificate, true);
    }`);
}

async function collectErrors(scope: ChromeScope, origin: string): Promise<void> {
  await scope.run(`
    w.sidelightErrors = [];
    w.sidelightListener = { observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
      if (!message.category.endsWith('javascript')) return;
      if (message.sourceName.startsWith(${JSON.stringify(origin)})) {
        w.sidelightErrors.push(message.errorMessage + ' (' + message.sourceName + ':' + message.lineNumber + ')');
      }
    } };
    Services.console.registerListener(w.sidelightListener);`);
}

/** BiDi references to the extension's host element and its closed shadow root. */
async function locateRoot(
  scope: ChromeScope,
  page: Page,
): Promise<{ host: { sharedId: string }; root: { sharedId: string } } | null> {
  const answer = await scope.send('browsingContext.locateNodes', {
    context: contextOf(page.mainFrame()),
    locator: { type: 'css', value: 'sidelight-host' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const [host] = v.parse(LocatedHost, answer).nodes;
  const root = host?.value.shadowRoot;
  return host === undefined || root === undefined || root === null ? null : { host: { sharedId: host.sharedId }, root };
}

async function callInPage(scope: ChromeScope, page: Page, source: string, args: readonly object[]): Promise<string> {
  return scriptValue(
    await scope.send('script.callFunction', {
      functionDeclaration: source,
      arguments: args,
      target: { context: contextOf(page.mainFrame()) },
      awaitPromise: true,
    }),
  );
}

async function geckoIdOf(extension: string): Promise<string> {
  const manifest = await readFile(join(extension, 'manifest.json'), 'utf8');
  return v.parse(Manifest, JSON.parse(manifest)).browser_specific_settings.gecko.id;
}

/** Starts Firefox with a profile of its own. */
export async function startFirefox({ executable, extension, headless, network }: LaunchSettings): Promise<Browser> {
  const id = await geckoIdOf(extension);
  return launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    acceptInsecureCerts: network.kind === 'sealed',
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: LAUNCH_TIME,
    defaultViewport: headless ? WINDOW : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      ...(headless ? MOUSE : {}),
      ...networkPreferences(network),
    },
  });
}

/** Installs the extension in a started Firefox as a temporary one, and learns to drive it. */
export async function equipFirefox(browser: Browser, { extension, network }: LaunchSettings): Promise<BrowserCore> {
  const scope = await openChromeScope(browser, await geckoIdOf(extension));
  await exemptHosts(scope, network);
  await collectErrors(scope, ORIGIN);
  await browser.installExtension(extension);

  return {
    name: 'firefox',
    browser,
    newPage: () => browser.newPage(),
    viewport: (page, width, height, deviceScaleFactor = 1) => page.setViewport({ width, height, deviceScaleFactor }),
    address: (url) => {
      if (network.kind !== 'hosts') return url;
      const address = new URL(url);
      if (network.hosts.includes(address.hostname)) address.port = String(network.server.port);
      return address.href;
    },
    inRoot: async (page, run, argument) => {
      const found = await locateRoot(scope, page);
      if (found === null) return null;
      return callInPage(scope, page, String(run), [found.root, { type: 'string', value: argument }]);
    },
    toolbarClick: async (page) => {
      await page.bringToFront();
      await scope.run(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(w);`);
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      const context = contextOf(page.mainFrame());
      // page.goto loads such a page too, but never learns that it has.
      await scope.send('browsingContext.navigate', { context, url: ORIGIN + path, wait: 'none' });
      await until(`${path} to load`, () =>
        page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
      );
      return page;
    },
    setTheme: async (page, theme) => {
      await page.bringToFront();
      await scope.run(`w.gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = '${theme}';`);
    },
    axeCard: async (page) => {
      const found = await locateRoot(scope, page);
      if (found === null) return [];
      await page.evaluate(axe.source);
      const source = `async (host, root) => {
        Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
        try { return await (${RUN_AXE})({ include: [['sidelight-host']] }); } finally { delete host.shadowRoot; }
      }`;
      return parseViolations(await callInPage(scope, page, source, [found.host, found.root]));
    },
    killBackground: async () => {
      await scope.run('await policy.extension.terminateBackground({ ignoreDevToolsAttached: true });');
    },
    errors: async () => v.parse(Errors, JSON.parse(await scope.run('return JSON.stringify(w.sidelightErrors);'))),
    close: () => browser.close(),
  };
}
