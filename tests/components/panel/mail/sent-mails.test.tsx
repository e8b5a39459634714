// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SentMails } from '@/components/panel/mail/SentMails';
import { settleSends } from '@/components/queries/sent-mail';
import type { StoredSend } from '@/lib/model/stored-send';
import { readProspectFile } from '@/lib/store/prospects';
import { changeSends, readSends } from '@/lib/store/sends';
import { fact, freshStore, inPanel, seedProspect, store } from '../prospect-panel';

const origin = 'https://mail.example';
const at = '2026-11-23T09:50:00.000Z';

const sent = (more: Partial<StoredSend> = {}, send: Partial<StoredSend['send']> = {}): StoredSend => ({
  id: `${origin} 77aa`,
  origin,
  tabId: 7,
  toldAt: at,
  headers: { messageId: 'a@gearloop.example', at },
  send: {
    key: '77aa',
    webmail: 'roundcube',
    state: 'sent',
    at,
    to: [{ name: 'I. Duarte', address: 'ines@northwind.example' }],
    cc: [],
    bcc: [],
    subject: 'A plan',
    ...send,
  },
  ...more,
});

beforeEach(async () => {
  fakeBrowser.reset();
  await freshStore();
  await seedProspect();
  await store([fact('person:ines', 'email', 'ines@northwind.example')]);
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const show = async (stored: StoredSend) => {
  await changeSends(() => [stored]);
  await settleSends();
  inPanel(<SentMails />);
};
const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole('button', { name }));
const mails = async () =>
  ((await readProspectFile('prospect:1'))?.activities ?? []).filter(({ subject }) => subject === 'A plan');

test('a log that came by itself is told by the name that the rep knows, and undo takes it back', async () => {
  await show(sent());
  await screen.findByText('Logged when you sent it: “A plan” to Ines Duarte');
  await screen.findByText(/^Sent in mail\.example at .*, logged in Line 2, Outreach\. Done: /);
  await waitFor(async () => expect(await readSends()).toMatchObject([{ shownAt: expect.any(String) }]));
  expect(await mails()).toHaveLength(1);
  await press('Undo the log of “A plan”');
  await waitFor(async () => expect(await mails()).toHaveLength(0));
  await waitFor(() => expect(screen.queryByText(/^Logged when you sent it/)).toBeNull());
});

test('a panel that nobody sees does not use up the time in which it is told', async () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await show(sent());
  await screen.findByText(/^Logged when you sent it/);
  expect((await readSends())[0]).not.toHaveProperty('shownAt');
});

test('of a mail of which nobody knows the rep is asked: “It was sent” logs it', async () => {
  await show(sent({ headers: {} }, { state: 'unknown' }));
  await screen.findByText('Was “A plan” sent?');
  expect(await mails()).toHaveLength(0);
  await press('It was sent: “A plan”');
  await settleSends();
  await settleSends();
  expect(await mails()).toHaveLength(1);
});

test('“It was not” ends the question, and nothing is logged', async () => {
  await show(sent({ headers: {} }, { state: 'unknown' }));
  await press('It was not sent: “A plan”');
  await waitFor(() => expect(screen.queryByText('Was “A plan” sent?')).toBeNull());
  await settleSends();
  expect(await mails()).toHaveLength(0);
});

test('somebody unknown is offered to be added; once they are known, the mail can be logged', async () => {
  await show(sent({}, { to: [{ name: 'Jo Doe', address: 'jo@elsewhere.example' }] }));
  await screen.findByText('Not in your records: Jo Doe <jo@elsewhere.example>');
  expect(screen.getByRole('button', { name: 'Add Jo Doe <jo@elsewhere.example>' })).toBeTruthy();
  await store([fact('person:ines', 'email', 'jo@elsewhere.example')]);
  await press('Log it: “A plan”');
  await settleSends();
  expect(await mails()).toHaveLength(1);
});

test('a mail to somebody who must not be contacted is logged, and said with the reason', async () => {
  await store([
    { do: 'set', id: 'person:ines', field: 'doNotContact', value: { since: at, reason: 'asked us to stop' } },
  ]);
  await show(sent());
  await screen.findByText('Logged, though Ines Duarte must not be contacted');
  expect(screen.getByText(/asked us to stop/)).toBeTruthy();
  expect(await mails()).toHaveLength(1);
});

test('a planned mail is said to be so, and put away', async () => {
  await show(sent({}, { state: 'scheduled', subject: '' }));
  await screen.findByText('Planned, not sent yet: a mail without a subject');
  await press(/^OK, put away/);
  await waitFor(async () => expect(await readSends()).toEqual([]));
});

test('a webmail whose window for writing cannot be read says so, and asks for nothing that nobody can answer', async () => {
  const light = { light: 'red' as const, fields: ['window' as const] };
  await show(sent({ headers: {} }, { state: 'unknown', to: [], subject: '', light }));
  await screen.findByText('Alongside cannot tell what you sent in mail.example');
  expect(screen.queryByRole('button', { name: /It was sent/ })).toBeNull();
  await press(/^OK/);
  await waitFor(async () => expect(await readSends()).toEqual([]));
});

test('what was not seen of a mail that is logged is named', async () => {
  await show(sent({}, { light: { light: 'amber', fields: ['subject', 'send'] } }));
  await screen.findByText(/look twice: subject, the Send button\.$/);
});

test('the latest two are told, the others wait unseen until they are asked for', async () => {
  const mail = (key: string) =>
    sent({ id: key, end: { is: 'planned' } }, { key, state: 'scheduled', subject: `Mail ${key}` });
  await changeSends(() => ['1', '2', '3'].map(mail));
  inPanel(<SentMails />);
  await screen.findByText('Planned, not sent yet: “Mail 3”');
  expect(screen.queryByText('Planned, not sent yet: “Mail 1”')).toBeNull();
  await press('Show 1 more');
  await screen.findByText('Planned, not sent yet: “Mail 1”');
});
