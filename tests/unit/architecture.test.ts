import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** Which rooms the files of a room may import besides their own; docs/architecture.md draws it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  engine: ['shared'],
  reference: ['shared'],
  article: ['shared'],
  marks: ['shared'],
  ui: ['shared'],
  platform: ['shared'],
  background: ['engine', 'reference', 'platform', 'shared'],
  content: ['article', 'marks', 'ui', 'platform', 'shared'],
  pages: ['article', 'marks', 'ui', 'platform', 'shared'],
  cli: ['engine', 'reference', 'article', 'shared'],
};

/** The only room that may import a package; a package that is not named here may be imported nowhere. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'webextension-polyfill': ['platform'],
  compromise: ['engine'],
  preact: ['ui', 'content', 'pages'],
  valibot: ['shared', 'reference', 'platform', 'background', 'pages', 'cli'],
  linkedom: ['cli'],
  yaml: ['cli'],
  'node:': ['cli'],
};

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'));

/** Every module that a file imports, types too. */
function importsOf(file: string): string[] {
  const code = readFileSync(path.join(SRC, file), 'utf8');
  const specifiers = code.matchAll(
    /^(?:import|export)\b[^'"`;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...specifiers].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const roomOf = (file: string) => file.split('/')[0] ?? '';

/** `preact` of `preact/hooks`, `@scope/name` of `@scope/name/part`, `node:` of every module of Node's. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

describe('imports', () => {
  it('are found at all', () => {
    expect(importsOf('background/main.ts')).toContain('../platform/messages.ts');
    expect(importsOf('shared/messages.ts')).toContain('./annotations.ts');
  });

  it.each(sources)('%s imports only from rooms and packages that its room may', (file) => {
    const room = roomOf(file);
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
        expect([room, ...(MAY_IMPORT[room] ?? [])], `${file} → ${target}`).toContain(roomOf(target));
      } else {
        expect(PACKAGES[packageOf(specifier)] ?? [], `${file} → ${specifier}`).toContain(room);
      }
    }
  });
});

describe('source files', () => {
  it.each(sources)('%s has at most 300 lines', (file) => {
    expect(readFileSync(path.join(SRC, file), 'utf8').split('\n').length).toBeLessThanOrEqual(301);
  });

  it.each(sources)('%s writes no markup and runs no text as code', (file) => {
    const code = readFileSync(path.join(SRC, file), 'utf8');
    expect(code).not.toMatch(/\.(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b/);
    expect(code).not.toMatch(/\beval\(|new Function\(/);
  });

  it('reach the network nowhere', () => {
    const reaching = sources.filter((file) =>
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/.test(readFileSync(path.join(SRC, file), 'utf8')),
    );
    expect(reaching).toEqual(['platform/resources.ts']);
  });
});
