import type { Page } from 'puppeteer-core';
import { DATABASE, VERSION } from '../../../lib/store/version.ts';

// What can be the matter with the store, brought about from another page of the extension: no seam in the product.

/** Keeps every read and write of other pages waiting, until the given function is called. In: a page of the extension. */
export async function holdStore(ours: Page): Promise<() => Promise<void>> {
  await ours.evaluate(`new Promise((held, fail) => {
    globalThis.holding = true;
    const asked = indexedDB.open('${DATABASE}');
    asked.onerror = () => fail(asked.error);
    asked.onsuccess = () => {
      const database = asked.result;
      const writing = database.transaction(database.objectStoreNames, 'readwrite');
      const again = () => {
        held();
        if (globalThis.holding) writing.objectStore('private').get('nothing').onsuccess = again;
      };
      again();
      writing.oncomplete = () => { database.close(); globalThis.holding = undefined; };
    };
  })`);
  return async () => {
    await ours.evaluate('globalThis.holding = false');
    await ours.waitForFunction('globalThis.holding === undefined');
  };
}

/** Leaves a store in which only settings and drafts can be read: reading anything else throws. */
export const breakStore = (ours: Page): Promise<void> =>
  makeAnew(ours, VERSION, `asked.result.createObjectStore('private')`);

/** Leaves a store of a later version than this one knows. */
export const makeNewer = (ours: Page): Promise<void> => makeAnew(ours, VERSION + 100, '');

/** Leaves no store at all, as before the first start. */
export async function removeStore(ours: Page): Promise<void> {
  await ours.evaluate(`new Promise((done, fail) => {
    const asked = indexedDB.deleteDatabase('${DATABASE}');
    asked.onsuccess = () => done(undefined);
    asked.onerror = () => fail(asked.error);
  })`);
}

async function makeAnew(ours: Page, version: number, upgrade: string): Promise<void> {
  // Asked for in one breath: between the two the panel could open a sound store of its own.
  await ours.evaluate(`new Promise((done, fail) => {
    indexedDB.deleteDatabase('${DATABASE}');
    const asked = indexedDB.open('${DATABASE}', ${version});
    asked.onupgradeneeded = () => { ${upgrade} };
    asked.onerror = () => fail(asked.error);
    asked.onsuccess = () => { asked.result.close(); done(undefined); };
  })`);
}
