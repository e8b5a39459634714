import type { Browser } from 'webextension-polyfill';

/** What Chromium has and the shared types do not know. */
interface ChromiumOnly {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

declare global {
  var browser: (Browser & ChromiumOnly) | undefined;
  var chrome: Browser & ChromiumOnly;
}

/**
 * The promise-based extension API, the same in every browser. From the oldest Chromium that the manifest admits on, `chrome`
 * gives promises for all that is used here, so no polyfill stands between; only its types are taken. Nothing else touches
 * the globals.
 */
const api: Browser & ChromiumOnly = globalThis.browser ?? globalThis.chrome;

export { api as browser };

/**
 * Closes storage.local to content scripts: in Chromium it is open to them by default (storage.session never is).
 * Firefox has no such switch for storage.local, so nothing secret ever goes there.
 */
export async function closeStorageToPages(): Promise<void> {
  const local: LockableArea = api.storage.local;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

interface LockableArea {
  get: unknown;
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}
