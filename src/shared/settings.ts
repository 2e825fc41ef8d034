import * as v from 'valibot';

/** What a reader can set. Read leniently: a damaged value falls back to its default. */
export const Settings = v.object({
  /** Hosts, without `www.`, on which Sidelight stays off; their subdomains count with them. */
  sitesOff: v.fallback(v.array(v.string()), []),
});
export type Settings = v.InferOutput<typeof Settings>;

/** The host under which a site is switched on and off: `www.bbc.com` and `bbc.com` are one. */
export function siteOf(host: string): string {
  return host.replace(/^www\./, '');
}

/** Whether `site` is off, by itself or as a subdomain of one that is. */
export function isSiteOff(site: string, settings: Settings): boolean {
  return settings.sitesOff.some((off) => site === off || site.endsWith(`.${off}`));
}
