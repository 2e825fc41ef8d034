import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import outlets from '../../src/shared/outlets.json' with { type: 'json' };

const hosts = outlets.map(({ host }) => host);

describe('the list of outlets', () => {
  it('is sorted, without duplicates, and no host lies within another', () => {
    expect(hosts).toEqual([...new Set(hosts)].sort());
    for (const host of hosts) {
      expect(hosts.filter((other) => host.endsWith(`.${other}`))).toEqual([]);
    }
  });

  it('holds lower-case host names with a name and a country each', () => {
    for (const { host, name, country } of outlets) {
      expect(host).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
      expect(host).not.toMatch(/^www\./);
      expect(name.trim()).toBe(name);
      expect(name).not.toBe('');
      expect(country).toMatch(/^[A-Z]{2}$/);
    }
  });

  it('spans the world', () => {
    expect(outlets.length).toBeGreaterThanOrEqual(245);
    expect(outlets.length).toBeLessThanOrEqual(255);
    expect(new Set(outlets.map(({ country }) => country)).size).toBeGreaterThanOrEqual(100);
  });

  /** A new host switches the extension off until the reader agrees (docs/outlets.md): a change must be meant. */
  it('is the one that was agreed on', () => {
    expect(createHash('sha256').update(hosts.join('\n')).digest('hex')).toBe(
      '0c5f38a5a716a54ad8bceb5145f4b6fbe35b43bc7982d632941a56f42b8d6faa',
    );
  });
});
