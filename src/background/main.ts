import * as v from 'valibot';
import { onAccessChange, onInstalled, onToolbarClick, openPage } from '../platform/lifecycle.ts';
import { answerRequests, tellTab, type Sender } from '../platform/messages.ts';
import { allowLateScript } from '../platform/resources.ts';
import { registerGate, runGate, runInTab, serveOpenTabs, tabsOf } from '../platform/scripts.ts';
import { changeSettings, readSettings } from '../platform/storage.ts';
import { BackgroundRequest, type BackgroundAnswers, type RequestType } from '../shared/messages.ts';
import { isSiteOff, siteOf } from '../shared/settings.ts';
import { annotateArticle, describeRecords, UNLISTED_SCRIPT } from './knowledge.ts';

allowLateScript(UNLISTED_SCRIPT);

function tabOf(sender: Sender): number {
  if (sender.tabId === null) throw new Error('This request must come from a tab');
  return sender.tabId;
}

/** Off: the site's open tabs let go at once. On: they are served again without a reload. */
async function switchSite(host: string, on: boolean): Promise<void> {
  const site = siteOf(host);
  const settings = await changeSettings(({ sitesOff, ...rest }) => ({
    ...rest,
    sitesOff: on ? sitesOff.filter((off) => off !== site) : [...new Set([...sitesOff, site])].sort(),
  }));
  await registerGate(settings);
  if (on) return;
  const tabs = await tabsOf(site);
  await Promise.all(tabs.map((tab) => tellTab(tab, { type: 'stop' })));
}

async function pairSidebar(tabId: number): Promise<{ nonce: string }> {
  const nonce = crypto.randomUUID();
  await tellTab(tabId, { type: 'pair-sidebar', nonce });
  return { nonce };
}

type Answer = BackgroundAnswers[RequestType];

async function answer(message: unknown, sender: Sender): Promise<Answer> {
  const request = v.parse(BackgroundRequest, message);
  switch (request.type) {
    case 'start':
      await runInTab(tabOf(sender), 'content/article.js');
      return { siteOn: !isSiteOff(siteOf(sender.host), await readSettings()) };
    case 'load-card':
      await runInTab(tabOf(sender), 'content/card.js');
      return null;
    case 'annotate':
      return annotateArticle(request.article, request.full);
    case 'cards':
      return describeRecords(request.ids, request.date);
    case 'switch-site':
      await switchSite(sender.host, request.on);
      return null;
    case 'report': {
      const { name, record, surface } = request;
      const details = new URLSearchParams({ name, surface, ...(record === null ? {} : { record }) });
      await openPage(`pages/report.html#${details}`);
      return null;
    }
    case 'sidebar-loaded':
      return pairSidebar(tabOf(sender));
  }
}

/** Opens the sidebar where Sidelight runs; elsewhere the click itself lets it run, whatever the gate says. */
async function toggle(tabId: number): Promise<void> {
  if (await tellTab(tabId, { type: 'toggle-sidebar' })) return;
  try {
    await runGate(tabId, true);
    await tellTab(tabId, { type: 'toggle-sidebar' });
  } catch {
    await openPage('pages/no-access.html');
  }
}

async function register(): Promise<void> {
  await registerGate(await readSettings());
}

answerRequests(answer);
onToolbarClick((tabId) => void toggle(tabId));
onAccessChange(() => void register());
onInstalled(() => void register().then(async () => serveOpenTabs(await readSettings())));
