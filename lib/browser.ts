import polyfill, { type Browser } from 'webextension-polyfill';

/** What Chromium has and the polyfill's types do not know. */
interface ChromiumOnly {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

/** The promise-based extension API, the same in every browser. Nothing else imports the polyfill. */
export const browser: Browser & ChromiumOnly = polyfill;

/**
 * Closes storage.local to content scripts: in Chromium it is open to them by default (storage.session never is).
 * Firefox has no such switch for storage.local, so nothing secret ever goes there.
 */
export async function closeStorageToPages(): Promise<void> {
  const local: LockableArea = browser.storage.local;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

interface LockableArea {
  get: unknown;
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}
