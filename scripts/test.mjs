#!/usr/bin/env node
// `npm test`: every check of the project, in both browsers. See docs/testing.md.
import { bootstrap } from './bootstrap.mjs';

await bootstrap(import.meta.filename, async () => {
  const { testAll } = await import('./suite.mjs');
  return testAll();
});
