import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSend, mayLogSent } from '@/entrypoints/background/sends';
import type { MailReading } from '@/lib/model/mail-reading';
import type { MailSend } from '@/lib/model/mail-send';
import { closeStore } from '@/lib/store/database';
import { changeAbout, changeSettings } from '@/lib/store/private';
import { changeSends, readSends } from '@/lib/store/sends';
import { putMailAfter } from '@/lib/tabs/mail-seen';

const origin = 'https://mail.example';
const send: MailSend = {
  key: '77aa',
  webmail: 'roundcube',
  state: 'sending',
  at: '2026-11-23T09:50:00.000Z',
  to: [{ address: 'ines@northwind.example' }, { address: 'bea@acme.example' }],
  cc: [{ address: 'sam@acme.example' }],
  bcc: [{ name: 'Somebody without an address' }],
  subject: 'Re: Offer',
};
const reading: MailReading = {
  webmail: 'roundcube',
  url: `${origin}/`,
  state: 'open',
  thread: 'INBOX/4',
  subject: 'Offer',
  messages: [],
  ways: {},
  missing: [],
};

beforeEach(async () => {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  await changeAbout({ emails: ['sam@acme.example'], domains: ['acme.example'] });
  await changeSettings(({ mail }) => ({ webmails: [origin], mail: { ...mail, onSend: [origin] } }));
});

const keep = (more: Partial<MailSend> = {}) => keepSend({ ...send, ...more }, 7, origin);

test('a mail on its way is kept on the disk, without those of the rep’s own company', async () => {
  await keep();
  expect(await readSends()).toMatchObject([
    {
      id: `${origin} 77aa`,
      tabId: 7,
      send: { to: [{ address: 'ines@northwind.example' }], cc: [], bcc: [{ name: 'Somebody without an address' }] },
    },
  ]);
});

test('who is never logged is not kept beside others either', async () => {
  await changeSettings(({ mail }) => ({ mail: { ...mail, never: ['lawyers.example'] } }));
  await keep({ cc: [{ address: 'jo@lawyers.example' }] });
  expect(JSON.stringify(await readSends())).not.toContain('lawyers');
});

test('nothing is kept in a webmail in which the rep did not choose it', async () => {
  await changeSettings(({ mail }) => ({ mail: { ...mail, onSend: [] } }));
  await keep();
  expect(await readSends()).toEqual([]);
});

test('the same press told again changes what is known of it and keeps what was done', async () => {
  await keep();
  await changeSends((sends) => sends.map((one) => ({ ...one, end: { is: 'stranger' as const } })));
  await keep({ state: 'undone' });
  expect(await readSends()).toMatchObject([{ send: { state: 'undone' }, end: { is: 'stranger' } }]);
});

test('the rep’s own words are kept only where they chose it for every log', async () => {
  expect(await keep({ state: 'failed', text: 'Thursday?' })).toBe(false);
  expect(JSON.stringify(await readSends())).not.toContain('Thursday');
  await changeSettings(({ mail }) => ({ mail: { ...mail, level: 'whole' } }));
  expect(await keep({ state: 'failed', text: 'Thursday?' })).toBe(true);
  expect(await readSends()).toMatchObject([{ send: { text: 'Thursday?' } }]);
});

test('another press of Send begins anew', async () => {
  await keep({ state: 'failed' });
  await changeSends((sends) => sends.map((one) => ({ ...one, headers: {} })));
  await keep({ at: '2026-11-23T09:51:00.000Z' });
  const kept = await readSends();
  expect(kept).toHaveLength(1);
  expect(kept[0]).not.toHaveProperty('headers');
});

test('what was sent is looked for at once; where nobody can be asked, that is noted', async () => {
  await keep({ state: 'sent' });
  await expect.poll(readSends, { timeout: 5000 }).toMatchObject([{ headers: {}, send: { state: 'sent' } }]);
});

test('an answer in a thread that the rep paused is not kept; another mail from the same tab is', async () => {
  await putMailAfter({ tabId: 7, origin, at: send.at, isGranted: true, reading });
  // The compose page shows no mail.
  await putMailAfter({
    tabId: 7,
    origin,
    at: send.at,
    isGranted: true,
    reading: { webmail: 'roundcube', url: `${origin}/`, state: 'none', messages: [], ways: {}, missing: [] },
  });
  await changeSettings(({ mail }) => ({ mail: { ...mail, paused: [`${origin} INBOX/4`] } }));
  await keep();
  expect(await readSends()).toEqual([]);
  expect(await mayLogSent('AW: Offer', 7, origin), 'nor does anything of it leave the page').toBe(false);
  await keep({ subject: 'Something else' });
  expect(await readSends()).toHaveLength(1);
});
