#!/usr/bin/env node
// Builds dist/chrome, dist/firefox and dist/cli from one source: `npm run build`, or `npm run dev` to rebuild on change.
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { context, transform } from 'esbuild';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };
import outlets from './src/shared/outlets.json' with { type: 'json' };
import { writePack } from './src/reference/pack-writer.ts';
import { readDataset, RECORDS_DIR } from './scripts/records.ts';

const ROOT = import.meta.dirname;
const DIST = path.join(ROOT, 'dist');
const TARGETS = ['chrome', 'firefox'];
const WATCH = process.argv.includes('--watch');

const BROWSERS = ['chrome140', 'firefox153'];

/** @type {import('esbuild').BuildOptions} */
const COMMON = {
  bundle: true,
  minify: !WATCH,
  sourcemap: WATCH ? 'inline' : false,
  target: BROWSERS,
  // Preact can set markup from a string; under another name nothing can, not even by mistake.
  mangleProps: /^innerHTML$/,
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: ROOT,
};

/**
 * Gives a style sheet that a script imports as minified text.
 * @type {import('esbuild').Plugin}
 */
const cssText = {
  name: 'css-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const { code } = await transform(await readFile(file, 'utf8'), { loader: 'css', minify: true, target: BROWSERS });
      return { contents: code, loader: 'text', watchFiles: [file] };
    });
  },
};

/**
 * Every script is one self-contained file: content scripts, workers and background pages cannot share modules.
 * @type {import('esbuild').BuildOptions}
 */
const SCRIPTS = {
  ...COMMON,
  format: 'iife',
  plugins: [cssText],
  entryPoints: [
    'src/content/gate.ts',
    'src/content/article.ts',
    'src/content/card.ts',
    'src/background/main.ts',
    'src/background/unlisted.ts',
    'src/pages/sidebar.tsx',
    'src/pages/report.ts',
  ],
  outbase: 'src',
  outdir: 'dist/chrome',
};

/** @type {import('esbuild').BuildOptions} */
const STYLES = {
  ...COMMON,
  entryPoints: [
    { in: 'src/marks/marks.css', out: 'content/marks' },
    { in: 'src/pages/sidebar.css', out: 'pages/sidebar' },
    { in: 'src/pages/notice.css', out: 'pages/notice' },
  ],
  outdir: 'dist/chrome',
};

const CLI_PROGRAM = 'dist/cli/sidelight.mjs';

/**
 * The command is one file that needs no packages beside it. On a neutral platform packages give the code that needs no
 * module of Node's.
 * @type {import('esbuild').BuildOptions}
 */
const CLI = {
  bundle: true,
  minify: !WATCH,
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: ROOT,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*'],
  target: 'node20',
  format: 'esm',
  entryPoints: ['src/cli/main.ts'],
  outfile: CLI_PROGRAM,
  banner: { js: '#!/usr/bin/env node' },
  define: { SIDELIGHT_VERSION: JSON.stringify(project.version) },
};

/** @param {string} from @param {string} to paths under src and under each target */
async function copyToAll(from, to) {
  await Promise.all(
    TARGETS.map((target) => cp(path.join(ROOT, from), path.join(DIST, target, to), { recursive: true })),
  );
}

async function writeManifests() {
  const { background, browser_specific_settings, minimum_chrome_version, ...common } = {
    ...manifest,
    host_permissions: outlets.map(({ host }) => `*://*.${host}/*`),
  };
  const { service_worker, scripts } = background;
  const web_accessible_resources = manifest.web_accessible_resources.map(({ resources, matches }) => ({
    resources,
    matches,
  }));
  /** @type {Record<string, object>} */
  const manifests = {
    chrome: { ...common, minimum_chrome_version, background: { service_worker } },
    firefox: { ...common, browser_specific_settings, background: { scripts }, web_accessible_resources },
  };
  await Promise.all(
    TARGETS.map((target) =>
      writeFile(path.join(DIST, target, 'manifest.json'), `${JSON.stringify(manifests[target], null, 2)}\n`),
    ),
  );
}

async function writeReference() {
  const pack = writePack(await readDataset(RECORDS_DIR), 'Sidelight reference');
  await Promise.all(
    [...TARGETS.map((target) => `${target}/data`), 'cli'].map(async (folder) => {
      await mkdir(path.join(DIST, folder), { recursive: true });
      await writeFile(path.join(DIST, folder, 'reference.pack'), pack);
    }),
  );
}

async function copyStatic() {
  await copyToAll('icons', 'icons');
  await copyToAll('LICENSE', 'LICENSE');
  for (const page of ['sidebar.html', 'no-access.html', 'report.html'])
    await copyToAll(`src/pages/${page}`, `pages/${page}`);
}

/**
 * Repeats each build of Chrome's files in Firefox's folder: the scripts are the same.
 * @type {import('esbuild').Plugin}
 */
const mirror = {
  name: 'mirror',
  setup(build) {
    build.onEnd(async (result) => {
      if (result.errors.length > 0) return;
      for (const folder of ['content', 'background', 'pages']) {
        const from = path.join(DIST, 'chrome', folder);
        if (existsSync(from)) await cp(from, path.join(DIST, 'firefox', folder), { recursive: true, force: true });
      }
    });
  },
};

await rm(DIST, { recursive: true, force: true });
await Promise.all(TARGETS.map((target) => mkdir(path.join(DIST, target), { recursive: true })));
await Promise.all([writeManifests(), writeReference(), copyStatic()]);
const mirrored = [SCRIPTS, STYLES].map((options) => ({ ...options, plugins: [...(options.plugins ?? []), mirror] }));
for (const options of [...mirrored, CLI]) {
  const build = await context(options);
  await build.rebuild();
  if (WATCH) await build.watch();
  else await build.dispose();
}
await chmod(path.join(ROOT, CLI_PROGRAM), 0o755);
console.log(
  WATCH
    ? 'Watching src; dist/chrome, dist/firefox and dist/cli are rebuilt on change.'
    : 'Built dist/chrome, dist/firefox and dist/cli.',
);
