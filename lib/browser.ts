import polyfill from 'webextension-polyfill';

/** The promise-based extension API, the same in every browser. Nothing else imports the polyfill. */
export const browser = polyfill;
