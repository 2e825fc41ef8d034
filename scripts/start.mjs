#!/usr/bin/env node
// `npm start`: opens a browser with Sidelight on an article. See docs/testing.md, "npm start".
import { bootstrap } from './bootstrap.mjs';

await bootstrap(import.meta.filename, async () => {
  const { show } = await import('./show.mjs');
  return show(process.argv.slice(2));
});
