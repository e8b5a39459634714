// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MailDrop } from '@/components/panel/mail/MailDrop';
import { MailFileView } from '@/components/panel/mail/MailFileView';
import { MailView } from '@/components/panel/mail/MailView';
import { usePanel } from '@/components/panel/PanelContext';
import type { PanelMail } from '@/components/queries/mail';
import { mailActivityId } from '@/lib/intake/mail-id';
import { changeSettings, writeAbout } from '@/lib/store/private';
import { fakeTabs } from '../../../tabs/fake-tabs';
import { fact, freshStore, inPanel, seedProspect, store, stored } from '../prospect-panel';

const source = [
  'Message-ID: <a@northwind.example>',
  'Date: Fri, 20 Nov 2026 10:00:07 +0000',
  'From: Ines Duarte <ines@northwind.example>',
  'To: sam@acme.example, Ada Byrne <ada@mail.northwind.example>',
  'Subject: Re: line 2',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Thursday is full. Friday 10:00 works.',
  '',
  'Best',
  'Ines',
  '',
  '-- ',
  'Ines Duarte',
  'Head of Operations',
  'Tel. +49 40 555 0123',
  '',
  'On Thu, 19 Nov 2026, Sam <sam@acme.example> wrote:',
  '> Would Thursday work?',
].join('\r\n');
const eml = (text = source, name = 'mail.eml') => new File([text], name, { type: 'message/rfc822' });

beforeEach(async () => {
  fakeBrowser.reset();
  await freshStore();
  await seedProspect();
  await store([
    fact('person:ines', 'email', 'ines@northwind.example'),
    fact('company:1', 'domain', 'northwind.example'),
  ]);
  const none = { aliases: [], domains: [], company: '', offer: '', proof: '', address: '', optOut: '' };
  await writeAbout({ ...none, name: 'Sam', emails: ['sam@acme.example'] });
  fakeTabs();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const press = async (name: RegExp | string) => {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull());
  await userEvent.click(button);
};
const mails = async () => (await stored('activity')).filter(({ subject }) => subject === 'Re: line 2');

test('a mail from a file is logged as an open one is: under its number, at its time, to the prospect and with the reason', async () => {
  inPanel(<MailFileView source={eml()} />);
  await screen.findByText('Ines Duarte wrote this mail');
  await press(/^Log this mail/);
  await screen.findByText('Mail logged: Ines Duarte wrote it');
  const [logged] = await mails();
  expect(logged).toMatchObject({ direction: 'in', outcome: 'replied', at: '2026-11-20T10:00:07.000Z' });
  expect(logged).not.toHaveProperty('quote');
  const known = { webmail: 'roundcube', account: 'sam@acme.example' };
  const id = await mailActivityId('a@northwind.example', known, 'https://mail.example', 'INBOX/4');
  await store([{ do: 'set', id, field: 'text', value: 'the same record as of a webmail' }]);
  expect(await mails()).toMatchObject([{ text: 'the same record as of a webmail' }]);
  await press(/^Log this mail/);
  await screen.findByText('This mail is logged already.');
});

test('its whole text is its sender’s own words, and a quote is ticked', async () => {
  inPanel(<MailFileView source={eml()} />);
  await userEvent.click(await screen.findByRole('radio', { name: 'Whole text' }));
  await screen.findByText('“Thursday is full. Friday 10:00 works.”');
  await userEvent.click(screen.getByRole('radio', { name: 'A quote' }));
  await screen.findByText('Tick the sentences that are to be kept.');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Friday 10:00 works.' }));
  await press(/^Log with quote/);
  await screen.findByText('Mail logged with its words: Ines Duarte wrote it');
  expect(await mails()).toMatchObject([{ quote: 'Friday 10:00 works.' }]);
});

test('somebody in it who is not saved comes to the review with their company, and without the signature of who wrote it', async () => {
  inPanel(<MailFileView source={eml()} />);
  await press('Add Ada Byrne');
  await screen.findByRole('region', { name: 'Review capture' });
  await screen.findAllByText('Ada Byrne');
  await screen.findByText('Known by the domain northwind.example');
  expect(document.body.textContent).not.toContain('Head of Operations');
});

test('a mail that came back is no answer, and is about whom it did not reach', async () => {
  const report = [
    'From: MAILER-DAEMON@mx.example',
    'To: sam@acme.example',
    'Message-ID: <dsn@mx.example>',
    'Date: Fri, 20 Nov 2026 11:00:00 +0000',
    'Subject: Re: line 2',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b\r\nContent-Type: text/plain\r\n\r\nSorry.',
    '--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; ines@northwind.example\r\nAction: failed\r\n',
    '--b--',
  ].join('\r\n');
  inPanel(<MailFileView source={eml(report)} />);
  await screen.findByText('It came back: the mail did not reach ines@northwind.example');
  await press(/^Log this mail/);
  await screen.findByText('Logged as a mail that came back: it did not reach Ines Duarte');
  expect(await mails()).toMatchObject([{ outcome: 'bounced', personIds: ['person:ines'] }]);
});

test.each([
  ['Auto-Submitted: auto-replied', 'a reply of a machine'],
  ['List-Id: <news.northwind.example>', 'a newsletter'],
])('%s: %s answers nobody', async (header) => {
  inPanel(<MailFileView source={eml(`${header}\r\n${source}`)} />);
  await press(/^Log this mail/);
  await screen.findByText(/counts as no answer/);
  const [logged] = await mails();
  expect(logged).toMatchObject({ automatic: true });
  expect(logged).not.toHaveProperty('outcome');
});

test('what the mail does not tell is said in sentences', async () => {
  inPanel(<MailFileView source={eml('From: Ines <ines@northwind.example>\r\nSubject: hi\r\n\r\nHello there')} />);
  await screen.findByText('Alongside cannot see when it was sent: it will be logged as of now.');
  await screen.findByText(/^It has no number of its own/);
});

test.each([
  ['a file that is no mail', eml('hello'), 'This file is no mail'],
  [
    'Outlook’s own format',
    new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], 'a.msg'),
    /^This is a mail in Outlook’s own format/,
  ],
])('%s is refused with the way out', async (_, file, sentence) => {
  inPanel(<MailFileView source={file} />);
  await screen.findByText(sentence);
  expect(screen.getByRole('button', { name: 'Choose a mail file (.eml)' })).toBeTruthy();
});

test('what is pasted is read; words without headers say so and stay where they are', async () => {
  inPanel(<MailFileView source={undefined} />);
  const field = screen.getByRole('textbox', { name: 'Or paste the mail' });
  fireEvent.change(field, { target: { value: 'Friday works. Best, Ines' } });
  await press('Read it');
  await screen.findByText('These words do not tell who wrote them');
  expect((field as HTMLTextAreaElement).value).toBe('Friday works. Best, Ines');
  fireEvent.change(field, { target: { value: source } });
  await press('Read it');
  await screen.findByText('Ines Duarte wrote this mail');
  await press('Another mail');
  await screen.findByRole('textbox', { name: 'Or paste the mail' });
});

test('a mail between colleagues is left alone', async () => {
  const internal = 'From: bea@acme.example\r\nTo: sam@acme.example\r\nMessage-ID: <i@acme.example>\r\n\r\nLunch?';
  inPanel(<MailFileView source={eml(internal)} />);
  await screen.findByText('This mail is left alone');
  expect(screen.queryByRole('button', { name: /^Log/ })).toBeNull();
});

test('who is never logged is not, from a file either; the others of the mail are', async () => {
  const never = (listed: string[]) => changeSettings(({ mail }) => ({ mail: { ...mail, never: listed } }));
  await never(['mail.northwind.example']);
  inPanel(<MailFileView source={eml()} />);
  await screen.findByText('Ines Duarte wrote this mail');
  expect(screen.queryByText(/Ada Byrne/)).toBeNull();
  cleanup();
  await never(['northwind.example']);
  inPanel(<MailFileView source={eml()} />);
  await screen.findByText('This mail is left alone');
});

function Dropped() {
  const { over } = usePanel();
  return over?.view === 'mail-file' ? <MailFileView source={over.source} /> : <p>The page</p>;
}

test('a file dropped anywhere on the panel is taken, and nothing else that is dragged over it', async () => {
  inPanel(
    <MailDrop>
      <Dropped />
    </MailDrop>,
  );
  const page = screen.getByText('The page');
  const dragged = { dataTransfer: { types: ['Files'], files: [eml()] } };
  fireEvent.dragEnter(page, { dataTransfer: { types: ['text/plain'], files: [] } });
  expect(screen.queryByText('Drop the mail here')).toBeNull();
  fireEvent.dragEnter(page, dragged);
  screen.getByText('Drop the mail here');
  // Taken, so that the browser does not leave the panel for the file.
  expect(fireEvent.dragOver(page, dragged)).toBe(false);
  expect(fireEvent.drop(page, dragged)).toBe(false);
  await screen.findByText('Ines Duarte wrote this mail');
  expect(screen.queryByText('Drop the mail here')).toBeNull();
});

test('where the page does not tell whose mail it is, three ways are left', async () => {
  const reading = {
    webmail: 'gmail',
    url: 'https://mail.example/',
    state: 'blind' as const,
    messages: [],
    ways: {},
    missing: [],
  };
  const seen = { tabId: 7, origin: 'https://mail.example', at: '', isGranted: true, reading };
  const mail: PanelMail = {
    ...{ tabId: 7, windowId: 1, origin: seen.origin, label: 'Gmail', isGranted: true, seen, open: undefined },
    ...{ messages: [], who: null, threadId: undefined, isPaused: false },
  };
  const asked: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener((raw: unknown, _: unknown, respond: (answer: unknown) => void) => {
    asked.push(raw);
    respond({ ok: true });
    return true;
  });
  inPanel(<MailView mail={mail} />);
  screen.getByText('A mail is open, but this page does not tell whose');
  await press('Log the selected words');
  await waitFor(() =>
    expect(asked).toContainEqual(
      expect.objectContaining({ name: 'selectionRequested', asked: { tabId: 7, purpose: 'log' } }),
    ),
  );
  screen.getByRole('button', { name: 'Choose a mail file (.eml)' });
  screen.getByRole('textbox', { name: 'Or paste the mail' });
});
