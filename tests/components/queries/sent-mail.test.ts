// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { logAgain, settleSends, wasSent } from '@/components/queries/sent-mail';
import { idsWhenSent, mailActivityId } from '@/lib/intake/mail-id';
import type { StoredSend } from '@/lib/model/stored-send';
import { readProspectFile } from '@/lib/store/prospects';
import { changeSends, readSends } from '@/lib/store/sends';
import { fakeTabs } from '../../tabs/fake-tabs';
import { fact, freshStore, now, seedProspect, store } from '../panel/prospect-panel';

const origin = 'https://mail.example';
const ines = { name: 'Ines', address: 'ines@northwind.example' };
const longAgo = '2026-11-23T09:50:00.000Z';

const sent = (state: StoredSend['send']['state'], more: Partial<StoredSend> = {}): StoredSend => ({
  id: `${origin} 77aa`,
  origin,
  tabId: 7,
  send: {
    key: '77aa',
    webmail: 'roundcube',
    state,
    at: longAgo,
    account: 'robin@gearloop.example',
    to: [ines],
    cc: [],
    bcc: [],
    subject: 'A plan',
  },
  toldAt: longAgo,
  headers: { messageId: 'a@gearloop.example', at: '2026-11-23T09:50:03.000Z' },
  ...more,
});

beforeEach(async () => {
  fakeBrowser.reset();
  await freshStore();
  await seedProspect();
  await store([fact('person:ines', 'email', 'ines@northwind.example')]);
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
});
afterEach(() => vi.useRealTimers());

const put = (...sends: StoredSend[]) => changeSends(() => sends);
const file = async () => readProspectFile('prospect:1');
const mails = async () => (await file())?.activities.filter(({ subject }) => subject === 'A plan') ?? [];

test('what was sent is logged once, under its own number and by its own time, whoever settles it and how often', async () => {
  await put(sent('sent'));
  await Promise.all([settleSends(), settleSends()]);
  await settleSends();
  expect(await mails()).toMatchObject([
    {
      id: await mailActivityId('a@gearloop.example', { webmail: 'roundcube' }, origin, '77aa'),
      kind: 'mail',
      direction: 'out',
      outcome: 'sent',
      at: '2026-11-23T09:50:03.000Z',
      prospectId: 'prospect:1',
      personIds: ['person:ines'],
    },
  ]);
  expect(await mails()).not.toHaveProperty('0.text');
  expect(await readSends()).toMatchObject([
    { end: { is: 'logged', prospectId: 'prospect:1', personId: 'person:ines' } },
  ]);
});

test('the script that was inserted into that draft is named with its version', async () => {
  const copied = { kind: 'script-copied', who: 'Robin', prospectId: 'prospect:1', scriptVersion: 1 };
  const draft = {
    ...copied,
    at: '2026-11-20T09:00:00.000Z',
    scriptId: 'outreach-mail-second',
    draft: `${origin} 77aa`,
  };
  await store([
    { do: 'create', id: 'activity:inserted', values: draft },
    { do: 'create', id: 'activity:copied', values: { ...copied, at: longAgo, scriptId: 'outreach-mail-last' } },
  ]);
  await put(sent('sent'));
  await settleSends();
  expect(await mails()).toMatchObject([{ scriptId: 'outreach-mail-second', scriptVersion: 1 }]);
});

test('the step that waited for a mail of ours is done by it, as by the button', async () => {
  await store([
    { do: 'set', id: 'task:call', field: 'channel', value: 'mail' },
    { do: 'set', id: 'task:call', field: 'title', value: 'Mail the offer' },
  ]);
  await put(sent('sent'));
  await settleSends();
  expect((await file())?.tasks.find(({ id }) => id === 'task:call')).toMatchObject({ doneAt: expect.any(String) });
});

test.each(['sending', 'failed', 'discarded', 'undone', 'scheduled', 'unknown'] as const)(
  '%s: nothing is logged',
  async (state) => {
    await put(sent(state, { headers: {}, ...(state === 'sending' && { toldAt: now }) }));
    await settleSends();
    expect(await mails()).toEqual([]);
  },
);

test('the word that it went may be lost with the worker: the mail is looked for once among what was sent, and logged', async () => {
  fakeTabs().add({
    id: 7,
    url: `${origin}/`,
    scripts: { '/mail-sent.js': () => ({ messageId: 'b@gearloop.example' }) },
  });
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7, url: `${origin}/` }] });
  const toldAt = new Date(Date.now() - 20_000).toISOString();
  const { headers: _, ...onItsWay } = sent('sending', { toldAt });
  await put(onItsWay);
  await settleSends();
  await settleSends();
  expect(await mails()).toMatchObject([{ direction: 'out', outcome: 'sent' }]);
});

test('a mail that is not among what was sent stays on its way, and is not asked for again', async () => {
  const toldAt = new Date(Date.now() - 20_000).toISOString();
  const { headers: _, ...onItsWay } = sent('sending', { toldAt });
  await put(onItsWay);
  await settleSends();
  expect(await readSends()).toMatchObject([{ lookedAt: expect.any(String), send: { state: 'sending' } }]);
  expect(await mails()).toEqual([]);
});

test('a second mail under the same subject, right after the first, is a log of its own', async () => {
  const later = sent('sent', {
    id: `${origin} 88bb`,
    headers: { messageId: 'b@gearloop.example', at: '2026-11-23T09:51:33.000Z' },
  });
  await put(sent('sent'), { ...later, send: { ...later.send, key: '88bb', at: '2026-11-23T09:51:30.000Z' } });
  await settleSends();
  expect(await mails()).toHaveLength(2);
});

test('however many wait while no page of ours is open, none is dropped', async () => {
  await put(...Array.from({ length: 130 }, (_, at) => sent('sent', { id: `${origin} ${at}` })));
  expect(await readSends()).toHaveLength(130);
});

test('what the rep was told of somebody unknown, and never answered, is not kept for ever', async () => {
  const stranger = sent('sent', { end: { is: 'stranger' }, shownAt: longAgo, toldAt: '2025-01-01T09:50:00.000Z' });
  await put(stranger);
  await settleSends();
  expect(await readSends()).toEqual([]);
});

test('what failed or was given up is not kept; what is planned or unknown is told', async () => {
  for (const [state, left] of [
    ['failed', []],
    ['discarded', []],
    ['undone', []],
    ['scheduled', [{ end: { is: 'planned' } }]],
    ['unknown', [{ send: { state: 'unknown' } }]],
  ] as const) {
    await put(sent(state, { headers: {} }));
    await settleSends();
    expect(await readSends(), state).toMatchObject(left);
  }
});

test('a failure that the webmail takes back at once is no end', async () => {
  await put(sent('failed', { toldAt: now }));
  await settleSends();
  expect(await readSends()).toHaveLength(1);
});

test('a page that was left without a word is unknown, and the rep’s word decides', async () => {
  const { headers: _, ...silent } = sent('sending');
  await put(silent);
  await settleSends();
  const [asked] = await readSends();
  expect(asked).toMatchObject({ send: { state: 'unknown' }, headers: {} });
  expect(await mails()).toEqual([]);
  if (asked) await wasSent(asked);
  // Looked for once more, then logged.
  await settleSends();
  await settleSends();
  const [log] = await mails();
  expect(log).toMatchObject({ at: longAgo });
  const ids = await idsWhenSent({
    account: 'robin@gearloop.example',
    to: ['ines@northwind.example'],
    subject: 'Re: A plan',
    at: '2026-11-23T09:51:20.000Z',
  });
  expect(ids).toContain(log?.id);
});

test('the worker is given time to look a mail up before it is logged without its number', async () => {
  const { headers: _, ...fresh } = sent('sent', { toldAt: now });
  await put(fresh);
  await settleSends();
  expect(await mails()).toEqual([]);
  await put({ ...fresh, toldAt: longAgo });
  await settleSends();
  await settleSends();
  expect(await mails()).toHaveLength(1);
});

test('a mail that was logged by hand already, by another number, is not logged again', async () => {
  await store([
    {
      do: 'create',
      id: 'activity:by-hand',
      values: {
        kind: 'mail',
        direction: 'out',
        outcome: 'sent',
        at: '2026-11-23T09:50:40.000Z',
        who: 'Robin',
        subject: 'A plan',
        prospectId: 'prospect:1',
        personIds: ['person:ines'],
      },
    },
  ]);
  await put(sent('sent', { headers: {} }));
  await settleSends();
  expect((await mails()).map(({ id }) => id)).toEqual(['activity:by-hand']);
  expect(await readSends()).toEqual([]);
});

test('a log that the rep has taken back does not come again by itself', async () => {
  await put(sent('sent'));
  await settleSends();
  await store([{ do: 'delete', id: (await mails())[0]?.id ?? '' }]);
  await put(sent('sent'));
  await settleSends();
  expect(await mails()).toEqual([]);
});

test('the webmail’s own Undo takes the log along', async () => {
  await put(sent('sent'));
  await settleSends();
  expect(await mails()).toHaveLength(1);
  await changeSends((sends) => sends.map((one) => ({ ...one, send: { ...one.send, state: 'undone' as const } })));
  await settleSends();
  expect(await mails()).toEqual([]);
  expect(await readSends()).toEqual([]);
});

test('somebody unknown is not logged; when the rep has added them, the mail can be', async () => {
  const stranger = sent('sent');
  stranger.send.to = [{ address: 'jo@elsewhere.example' }];
  await put(stranger);
  await settleSends();
  const [told] = await readSends();
  expect(told).toMatchObject({ end: { is: 'stranger' } });
  await store([fact('person:ines', 'email', 'jo@elsewhere.example')]);
  if (told) await logAgain(told);
  await settleSends();
  expect(await mails()).toMatchObject([{ personIds: ['person:ines'] }]);
});

test('somebody without a prospect is named, and nothing is logged', async () => {
  await store([
    { do: 'create', id: 'person:lone', values: {} },
    fact('person:lone', 'name', 'Lee Lone'),
    fact('person:lone', 'email', 'lee@lone.example'),
  ]);
  const mail = sent('sent');
  mail.send.to = [{ address: 'lee@lone.example' }];
  await put(mail);
  await settleSends();
  expect(await readSends()).toMatchObject([{ end: { is: 'no-prospect', recordId: 'person:lone' } }]);
  expect(await mails()).toEqual([]);
});

test('a mail to somebody who must not be contacted went all the same: it is logged, and said', async () => {
  await store([
    { do: 'set', id: 'person:ines', field: 'doNotContact', value: { since: now, reason: 'asked us to stop' } },
  ]);
  await put(sent('sent'));
  await settleSends();
  expect(await mails()).toHaveLength(1);
  expect(await readSends()).toMatchObject([{ end: { is: 'logged', blocked: 'asked us to stop' } }]);
});

test('what is told stays until it was in sight, and then for a minute', async () => {
  await put(sent('sent'));
  await settleSends();
  await settleSends();
  expect(await readSends()).toHaveLength(1);
  const shownAt = (ago: number) => new Date(Date.parse(now) - ago).toISOString();
  await changeSends((sends) => sends.map((one) => ({ ...one, shownAt: shownAt(31_000) })));
  await settleSends();
  expect(await readSends()).toHaveLength(1);
  await changeSends((sends) => sends.map((one) => ({ ...one, shownAt: shownAt(61_000) })));
  await settleSends();
  expect(await readSends()).toEqual([]);
});
