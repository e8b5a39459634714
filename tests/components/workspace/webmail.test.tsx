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

test('a known webmail is asked for by its own address, listed, and left again', async () => {
  inPanel(<WebmailSettings />);
  await press('Use Alongside in mail.proton.me');
  expect(grants.asked).toEqual(['https://mail.proton.me/*']);
  await waitFor(async () => expect((await readSettings()).webmails).toEqual(['https://mail.proton.me']));
  const list = await screen.findByRole('list', { name: 'Where Alongside runs' });
  expect(within(list).getByText('mail.proton.me')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Use Alongside in mail.proton.me' })).toBeNull();
  await press('Stop in mail.proton.me');
  await waitFor(async () => expect((await readSettings()).webmails).toEqual([]));
  expect([...grants.granted]).toEqual([]);
});

test('which ones were never tried in the live service is said', () => {
  inPanel(<WebmailSettings />);
  const known = screen.getByRole('list', { name: 'Known webmails' });
  const lines = within(known)
    .getAllByRole('listitem')
    .map((line) => line.textContent ?? '');
  expect(lines.find((line) => line.startsWith('Gmail'))).toContain('Not tried in the live service yet');
  expect(lines.find((line) => line.startsWith('Roundcube'))).toContain('Tried in the real thing');
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
  await press('Use Alongside in mail.proton.me');
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

test('of every known webmail it says what its layout is known from', async () => {
  expect(Object.keys(webmailStructures).sort()).toEqual(webmailCards.map(({ id }) => id).sort());
  inPanel(<WebmailSettings />);
  expect(
    await screen.findByText('Not tried in the live service yet; read by its own open source (WebClients)'),
  ).toBeTruthy();
  expect(screen.getByText(/^Tried in the real thing/)).toBeTruthy();
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
