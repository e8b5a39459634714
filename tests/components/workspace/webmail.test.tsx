// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WebmailSettings } from '@/components/workspace/settings/WebmailSettings';
import { webmailCards } from '@/lib/mail/cards';
import { webmailStructures } from '@/lib/mail/structures';
import { changeSettings, readSettings } from '@/lib/store/private';
import { fakeGrants } from '../../tabs/fake-webmail';
import { freshStore, inPanel } from '../panel/prospect-panel';

let grants: ReturnType<typeof fakeGrants>;

beforeEach(async () => {
  fakeBrowser.reset();
  await freshStore();
  grants = fakeGrants();
  fakeBrowser.runtime.onMessage.addListener((_raw: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    respond({ ok: true });
    return true;
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole('button', { name }));

const toggle = async (host: string) =>
  userEvent.click(await screen.findByRole('switch', { name: `Use Alongside in ${host}` }));

test('a known webmail is asked for by its own address with one switch, and left with the same', async () => {
  inPanel(<WebmailSettings />);
  await screen.findByText('In no webmail yet.');
  await toggle('mail.proton.me');
  expect(grants.asked).toEqual(['https://mail.proton.me/*']);
  await waitFor(async () => expect((await readSettings()).webmails).toEqual(['https://mail.proton.me']));
  const isOn = () =>
    screen.getByRole('switch', { name: 'Use Alongside in mail.proton.me' }).getAttribute('aria-checked');
  await waitFor(() => expect(isOn()).toBe('true'));
  expect(screen.queryByText('In no webmail yet.')).toBeNull();
  await toggle('mail.proton.me');
  await waitFor(async () => expect((await readSettings()).webmails).toEqual([]));
  expect([...grants.granted]).toEqual([]);
});

test('what a log begins with is a choice of each webmail in which Alongside runs', async () => {
  inPanel(<WebmailSettings />);
  await toggle('mail.proton.me');
  await userEvent.click(await screen.findByRole('combobox', { name: 'What a log in mail.proton.me begins with' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Logs a quote' }));
  await waitFor(async () => expect((await readSettings()).mail.levels).toEqual({ 'https://mail.proton.me': 'quote' }));
  expect(screen.queryByRole('combobox', { name: /mail\.google\.com/ })).toBeNull();
});

test('what was taken back in the browser is said, is off, and is asked for again', async () => {
  await changeSettings(() => ({ webmails: ['https://mail.proton.me', 'https://post.example'] }));
  inPanel(<WebmailSettings />);
  expect(await screen.findAllByText(/^You took this back in the browser’s settings/)).toHaveLength(2);
  expect(screen.getByRole('switch', { name: 'Use Alongside in mail.proton.me' }).getAttribute('aria-checked')).toBe(
    'false',
  );
  await press('Use Alongside in post.example');
  expect(grants.asked).toEqual(['https://post.example/*']);
  await press('Stop in post.example');
  await waitFor(async () => expect((await readSettings()).webmails).toEqual(['https://mail.proton.me']));
});

test('which ones were never verified in the live service is said with the date, in no engineer’s words', () => {
  expect(Object.keys(webmailStructures).sort()).toEqual(webmailCards.map(({ id }) => id).sort());
  inPanel(<WebmailSettings />);
  const known = screen.getByRole('list', { name: 'Known webmails' });
  const lines = within(known)
    .getAllByRole('listitem')
    .map((line) => line.textContent ?? '');
  expect(lines.find((line) => line.startsWith('Gmail'))).toContain('Not tried live, Mon 23 Nov');
  expect(lines.find((line) => line.startsWith('Roundcube'))).toContain('Tried live');
  expect(document.body.textContent).not.toMatch(/data-|selector|public code|open source/);
});

test('any other address is asked for by its origin, and what is none is refused before the browser is asked', async () => {
  inPanel(<WebmailSettings />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Another address' }), 'my mail{Enter}');
  await screen.findByText(/^This is no web address/);
  expect(grants.asked).toEqual([]);
  await userEvent.clear(screen.getByRole('textbox', { name: 'Another address' }));
  await userEvent.type(
    screen.getByRole('textbox', { name: 'Another address' }),
    'https://post.example/mail/?a=1{Enter}',
  );
  await waitFor(() => expect(grants.asked).toEqual(['https://post.example/*']));
});

test('a refusal at the browser’s prompt changes nothing', async () => {
  Object.assign(fakeBrowser.permissions, { request: async () => false });
  inPanel(<WebmailSettings />);
  await toggle('mail.proton.me');
  await screen.findByText(/was not allowed to let Alongside into mail\.proton\.me/);
  expect((await readSettings()).webmails).toEqual([]);
});

test('the never-log list takes addresses and domains, and nothing else', async () => {
  inPanel(<WebmailSettings />);
  const field = await screen.findByRole('textbox', { name: 'Address or domain' });
  await userEvent.type(field, 'nonsense{Enter}');
  await screen.findByText('This is neither a mail address nor a domain.');
  await userEvent.clear(field);
  await userEvent.type(field, '@Bank.example{Enter}');
  await waitFor(async () => expect((await readSettings()).mail.never).toEqual(['bank.example']));
  await press('Log bank.example again');
  await waitFor(async () => expect((await readSettings()).mail.never).toEqual([]));
});

test('what is sent is logged by itself only in the webmails in which the rep says so; leaving one forgets it', async () => {
  const origin = 'https://post.example';
  grants.granted.add(`${origin}/*`);
  grants.granted.add('https://mail.proton.me/*');
  await changeSettings(() => ({ webmails: [origin, 'https://mail.proton.me'] }));
  inPanel(<WebmailSettings />);
  const choice = await screen.findByRole('switch', { name: 'Log when I send in post.example' });
  expect(screen.getByRole('switch', { name: 'Log when I send in mail.proton.me' })).toBeTruthy();
  expect(choice.getAttribute('aria-checked')).toBe('false');
  await userEvent.click(choice);
  await waitFor(async () => expect((await readSettings()).mail.onSend).toEqual([origin]));
  await press('Stop in post.example');
  await waitFor(async () => expect((await readSettings()).mail.onSend).toEqual([]));
});
