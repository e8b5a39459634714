interface Globals {
  browser?: unknown;
  chrome?: unknown;
}

const { browser, chrome } = globalThis as Globals;

/**
 * What stands for the polyfill in scripts that must be small (wxt.config.ts). From Chromium 123 on, the oldest we run in, everything we
 * call answers with promises itself, under both names where it has both; `browser` is what Firefox calls it.
 */
export default browser ?? chrome;
