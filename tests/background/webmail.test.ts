import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alignWebmails, isChosen } from '@/entrypoints/background/webmail';
import { closeStore } from '@/lib/store/database';
import { changeSettings } from '@/lib/store/private';
import { fakeGrants } from '../tabs/fake-webmail';

const mail = 'https://mail.example';
const off = 'https://www.linkedin.com';
let grants: ReturnType<typeof fakeGrants>;

beforeEach(async () => {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  grants = fakeGrants();
  for (const origin of [mail, off]) grants.granted.add(`${origin}/*`);
  await changeSettings(() => ({ webmails: [mail, off] }));
});

test('a site that is off is no webmail, even if the rep named it as one', async () => {
  await alignWebmails();
  expect([...grants.registered.keys()]).toEqual([`webmail ${mail}`]);
  expect([await isChosen(mail), await isChosen(off)]).toEqual([true, false]);
});

test('without the store no webmail is chosen, and what is registered stays', async () => {
  await alignWebmails();
  await closeStore();
  globalThis.indexedDB = {
    open: () => {
      throw new Error('no store');
    },
  } as unknown as IDBFactory;
  expect(await isChosen(mail)).toBe(false);
  await expect(alignWebmails()).rejects.toThrow();
  expect([...grants.registered.keys()]).toEqual([`webmail ${mail}`]);
});
