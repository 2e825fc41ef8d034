// Chromium and Firefox come from the system, or are fetched by `npm start` when there is none (scripts/browsers.mjs).
module.exports = { skipDownload: true };
