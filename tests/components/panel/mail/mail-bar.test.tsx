// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MailBar } from '@/components/panel/mail/MailBar';
import { MailView } from '@/components/panel/mail/MailView';
import type { PanelMail } from '@/components/queries/mail';
import { mailActivityId, sentActivityId } from '@/lib/intake/mail-id';
import { openMail, openMails, whoIsInMail } from '@/lib/intake/mail-who';
import type { MailReading } from '@/lib/model/mail-reading';
import { changeSettings, readSettings } from '@/lib/store/private';
import { getMail, putMail } from '@/lib/tabs/mail-seen';
import { getProposal } from '@/lib/tabs/proposals';
import { fakeTabs } from '../../../tabs/fake-tabs';
import { fact, freshStore, inPanel, seedProspect, store, stored } from '../prospect-panel';

const origin = 'https://mail.example';
const own = { emails: ['sam@acme.example'], domains: [] };
const ines = { name: 'Ines Duarte', address: 'ines@northwind.example' };
const sam = { name: 'Sam', address: 'sam@acme.example' };
const reading: MailReading = {
  webmail: 'roundcube',
  url: `${origin}/?_uid=4`,
  state: 'open',
  subject: 'Re: line 2',
  thread: 'INBOX/4',
  messages: [{ key: 'INBOX/4', from: ines, to: [sam], cc: [], date: { printed: '2026-11-20 10:00' } }],
  ways: {},
  missing: [],
};
let headers: object | undefined;
let read: object | undefined;
/** What our script in the page was asked for. */
let wanted: { of?: string; words?: string }[] = [];
const asked = (what: 'of' | 'words') => wanted.map((one) => one[what]);

beforeEach(async () => {
  fakeBrowser.reset();
  await freshStore();
  await seedProspect();
  await store([fact('person:ines', 'email', 'ines@northwind.example')]);
  headers = { messageId: 'a@northwind.example', at: '2026-11-20T10:00:07.000Z' };
  read = undefined;
  wanted = [];
  fakeBrowser.runtime.onMessage.addListener((_raw: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    respond({ ok: true });
    return true;
  });
  const facts = [
    {
      field: 'name',
      value: 'Jo Doe',
      quote: { exact: 'Jo Doe', where: 'text' },
      method: 'mail header',
      confidence: 'high',
    },
  ];
  const readMail = () => {
    const ask = (globalThis as { __alongsideMailWanted?: (typeof wanted)[number] }).__alongsideMailWanted ?? {};
    wanted.push(ask);
    return ask.of === undefined ? (read ?? {}) : { reading: { url: reading.url, title: 'x', people: [{ facts }] } };
  };
  fakeTabs().add({
    id: 7,
    url: reading.url,
    scripts: { '/mail-look.js': () => headers, '/webmail-general.js': () => undefined, '/mail-read.js': readMail },
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function mailOf(told: MailReading = reading, more: Partial<PanelMail> = {}): Promise<PanelMail> {
  const open = openMail(told, own);
  return {
    tabId: 7,
    windowId: 1,
    origin,
    label: 'Roundcube',
    isGranted: true,
    seen: { tabId: 7, origin, at: '2026-11-23T10:00:00.000Z', isGranted: true, reading: told },
    open,
    messages: openMails(told, own),
    who: open ? ((await whoIsInMail(open)) ?? null) : null,
    threadId: `${origin} INBOX/4`,
    isPaused: false,
    ...more,
  };
}

async function press(name: RegExp | string): Promise<void> {
  const button = screen.getByRole('button', { name });
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull());
  await userEvent.click(button);
}
const mails = async () => (await stored('activity')).filter(({ subject }) => subject === 'Re: line 2');

test('one press logs the mail under its own number, with its exact time and who wrote it', async () => {
  inPanel(<MailBar mail={await mailOf()} />);
  await press(/^Log this mail/);
  await screen.findByText('Mail logged: Ines Duarte wrote it');
  expect(await mails()).toMatchObject([
    { direction: 'in', outcome: 'replied', at: '2026-11-20T10:00:07.000Z', personIds: ['person:ines'] },
  ]);
  expect((await mails())[0]).not.toHaveProperty('text');
  expect((await mails())[0]).not.toHaveProperty('quote');
});

test('a second press says that it is logged, and undone it can be logged again', async () => {
  inPanel(<MailBar mail={await mailOf()} />);
  await press(/^Log this mail/);
  await screen.findByText('Mail logged: Ines Duarte wrote it');
  await press(/^Log this mail/);
  await screen.findByText('This mail is logged already.');
  expect(await mails()).toHaveLength(1);
  cleanup();
  inPanel(<MailBar mail={await mailOf()} />);
  const id = await mailActivityId('a@northwind.example', reading, origin, 'INBOX/4');
  await store([{ do: 'delete', id }]);
  expect(await mails()).toHaveLength(0);
  await press(/^Log this mail/);
  await screen.findByText('Mail logged: Ines Duarte wrote it');
  expect(await mails()).toHaveLength(1);
});

test('a mail of ours does the step that waits for it', async () => {
  await store([
    { do: 'set', id: 'task:call', field: 'channel', value: 'mail' },
    { do: 'set', id: 'task:call', field: 'title', value: 'Mail the offer' },
  ]);
  const out = { ...reading, messages: [{ key: 'Sent/4', from: sam, to: [ines], cc: [] }] };
  inPanel(<MailBar mail={await mailOf(out)} />);
  await press(/^Log this mail/);
  await screen.findByText(/^Mail logged: it went to Ines Duarte/);
  expect(await mails()).toMatchObject([{ direction: 'out', outcome: 'sent' }]);
});

test('a mail that was logged when it was sent, before anybody told its number, is logged already', async () => {
  const mail = { account: 'sam@acme.example', to: ['ines@northwind.example'], subject: 'Re: line 2' };
  const id = await sentActivityId({ ...mail, at: '2026-11-20T09:59:10.000Z' });
  const values = { kind: 'mail', at: '2026-11-20T09:59:10.000Z', who: 'Robin', prospectId: 'prospect:1' };
  await store([{ do: 'create', id, values: { ...values, subject: 'Re: line 2' } }]);
  const out = { ...reading, messages: [{ key: 'Sent/4', from: sam, to: [ines], cc: [] }] };
  inPanel(<MailBar mail={await mailOf(out)} />);
  await press(/^Log this mail/);
  await screen.findByText('This mail is logged already.');
  expect(await mails()).toHaveLength(1);
});

test('what is sent can be logged by itself: a choice of this webmail, off at first', async () => {
  inPanel(<MailBar mail={await mailOf()} />);
  const choice = screen.getByRole('switch', { name: 'Log when I send' });
  expect(choice.getAttribute('aria-checked')).toBe('false');
  await userEvent.click(choice);
  await waitFor(async () => expect((await readSettings()).mail.onSend).toEqual([origin]));
  cleanup();
  inPanel(<MailBar mail={await mailOf({ ...reading, webmail: 'generic' })} />);
  expect(screen.queryByRole('switch', { name: 'Log when I send' })).toBeNull();
});

test.each(['reply', 'list'])('what a machine sent (%s) is kept as such and answers nobody', async (automatic) => {
  headers = { ...headers, automatic };
  inPanel(<MailBar mail={await mailOf()} />);
  await press(/^Log this mail/);
  await screen.findByText(/counts as no answer/);
  const [logged] = await mails();
  expect(logged).toMatchObject({ automatic: true });
  expect(logged).not.toHaveProperty('outcome');
});

test('a mail that came back is no answer either: the mail before it did not arrive', async () => {
  headers = { ...headers, automatic: 'report' };
  inPanel(<MailBar mail={await mailOf()} />);
  await press(/^Log this mail/);
  await screen.findByText('Logged as a mail that came back');
  const [logged] = await mails();
  expect(logged).toMatchObject({ outcome: 'bounced' });
  expect(logged).not.toHaveProperty('automatic');
});

test('where the webmail does not tell the number, the mail is logged by what the page shows', async () => {
  headers = undefined;
  inPanel(<MailBar mail={await mailOf()} />);
  await press(/^Log this mail/);
  await screen.findByText('Mail logged: Ines Duarte wrote it');
  expect(await mails()).toHaveLength(1);
});

const choose = (level: string) => userEvent.click(screen.getByRole('radio', { name: level }));

test('the whole text is kept when the rep asks for it, as theirs, and is seen before the press', async () => {
  read = { words: 'Call me after the 20th.', isTheirs: true, url: `${origin}/?_uid=4` };
  inPanel(<MailBar mail={await mailOf()} />);
  await choose('Whole text');
  await screen.findByText('“Call me after the 20th.”');
  expect(await mails()).toHaveLength(0);
  await press(/^Log with text/);
  await screen.findByText('Mail logged with its words: Ines Duarte wrote it');
  expect(await mails()).toMatchObject([{ quote: 'Call me after the 20th.', url: `${origin}/?_uid=4` }]);
  expect(asked('words')).toEqual(['whole']);
});

test('at the level of details no word is asked for: what is kept is said, and nothing is read from the page', async () => {
  read = { words: 'secret', isTheirs: true };
  inPanel(<MailBar mail={await mailOf()} />);
  await screen.findByText(
    /^Will be kept: that Ines Duarte wrote it, the subject, and the time \(Fri 20 Nov, .*None of its words\.$/,
  );
  await press(/^Log this mail/);
  await screen.findByText('Mail logged: Ines Duarte wrote it');
  expect(wanted).toEqual([]);
  expect(JSON.stringify(await stored('activity'))).not.toContain('secret');
});

test('a quote is what the rep selected: shown, then kept with where it stands', async () => {
  read = { words: 'Friday 10:00 works', isTheirs: true };
  inPanel(<MailBar mail={await mailOf()} />);
  await choose('A quote');
  await screen.findByText('“Friday 10:00 works”');
  await press(/^Log with quote/);
  await screen.findByText('Mail logged with its words: Ines Duarte wrote it');
  expect(await mails()).toMatchObject([{ quote: 'Friday 10:00 works' }]);
  expect(asked('words')).toEqual(['selected']);
});

test('words of a quoted mail are none of the sender’s: said so, and kept as words only', async () => {
  read = { words: 'I saw that Nordwind is hiring', isTheirs: false };
  inPanel(<MailBar mail={await mailOf()} />);
  await choose('A quote');
  await screen.findByText(/^From a quoted mail or the signature/);
  await press(/^Log with quote/);
  await screen.findByText(/^Mail logged with its words/);
  const [logged] = await mails();
  expect(logged).toMatchObject({ text: 'I saw that Nordwind is hiring' });
  expect(logged).not.toHaveProperty('quote');
});

test('without a selection nothing can be logged as a quote; the panel says how, and takes what is selected then', async () => {
  inPanel(<MailBar mail={await mailOf()} />);
  await choose('A quote');
  await screen.findByText(/^Select words in the mail/);
  expect(screen.getByRole('button', { name: /^Log with quote/ }).getAttribute('aria-disabled')).toBe('true');
  read = { words: 'Thursday is full', isTheirs: true };
  await press('Take the selected words');
  await screen.findByText('“Thursday is full”');
  read = { words: 'Friday then', isTheirs: true };
  window.dispatchEvent(new Event('focus'));
  await screen.findByText('“Friday then”');
});

test('sentences are picked in the panel, and what is left out between them is marked', async () => {
  read = undefined;
  inPanel(<MailBar mail={await mailOf()} />);
  await choose('A quote');
  await screen.findByText(/^Select words in the mail/);
  read = { words: 'Thursday is full. Friday works.\n\nCould you send the pricing?', isTheirs: true };
  await press('Choose sentences here');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Thursday is full.' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Could you send the pricing?' }));
  await press(/^Log with quote/);
  await screen.findByText('Mail logged with its words: Ines Duarte wrote it');
  expect(await mails()).toMatchObject([{ quote: 'Thursday is full. […] Could you send the pricing?' }]);
});

test('a webmail begins with its own level', async () => {
  read = { words: 'Call me.', isTheirs: true };
  await changeSettings(({ mail }) => ({ mail: { ...mail, levels: { [origin]: 'whole' } } }));
  inPanel(<MailBar mail={await mailOf()} />);
  await screen.findByText('“Call me.”');
  await press(/^Log with text/);
  await screen.findByText('Mail logged with its words: Ines Duarte wrote it');
});

const thread: MailReading = {
  ...reading,
  messages: [
    { key: '1', from: sam, to: [ines], cc: [], date: { printed: '2026-11-18 09:00' } },
    { key: '2', from: ines, to: [sam], cc: [], date: { printed: '2026-11-20 10:00' } },
  ],
};

test('of several open mails the latest is meant and said; others are chosen, and one undo takes them all back', async () => {
  headers = undefined;
  inPanel(<MailBar mail={await mailOf(thread)} />);
  screen.getByText('The latest of 2 mails that are open');
  await press('Choose which mails');
  await userEvent.click(screen.getByRole('checkbox', { name: /^Sam/ }));
  screen.getByText('2 of 2 mails that are open');
  await press(/^Log 2 mails/);
  await screen.findByText(/^2 mails of this thread logged/);
  expect((await mails()).map(({ direction }) => direction).sort()).toEqual(['in', 'out']);
  await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  await waitFor(async () => expect(await mails()).toHaveLength(0));
});

test('a page that prints the time plainly is believed; the log is of that time and not of now', async () => {
  headers = undefined;
  inPanel(<MailBar mail={await mailOf()} />);
  await press(/^Log this mail/);
  await screen.findByText('Mail logged: Ines Duarte wrote it');
  expect(await mails()).toMatchObject([{ at: new Date('2026-11-20T10:00').toISOString() }]);
});

test('what seems to be an absence note is no answer, unless the rep says that it is one', async () => {
  headers = undefined;
  const note = { ...reading, subject: 'Automatic reply: line 2' };
  inPanel(<MailBar mail={await mailOf(note)} />);
  const box = await screen.findByRole('checkbox', { name: /^An automatic reply, by its subject/ });
  await userEvent.click(box);
  await userEvent.click(box);
  await press(/^Log this mail/);
  await screen.findByText(/counts as no answer/);
  const [logged] = (await stored('activity')).filter(({ subject }) => subject === note.subject);
  expect(logged).toMatchObject({ automatic: true });
  expect(logged).not.toHaveProperty('outcome');
});

test('everybody of the mail who is not saved is offered, each by name', async () => {
  const beatriz = { name: 'Beatriz Keller', address: 'b.keller@elsewhere.example' };
  const jo = { address: 'jo@third.example' };
  const more = { ...reading, messages: [{ key: '7', from: ines, to: [sam, beatriz], cc: [jo] }] };
  inPanel(<MailBar mail={await mailOf(more)} />);
  screen.getByText((_, element) => element?.textContent === 'b.keller@elsewhere.example · not saved');
  await press('Add jo@third.example');
  await waitFor(() => expect(asked('of')).toEqual(['jo@third.example']));
});

test('a paused thread offers no log, and can be resumed', async () => {
  await changeSettings(({ mail }) => ({ mail: { ...mail, paused: [`${origin} INBOX/4`] } }));
  inPanel(<MailBar mail={await mailOf(reading, { isPaused: true })} />);
  expect(screen.queryByRole('button', { name: /^Log this mail/ })).toBeNull();
  await press('Log again in this thread');
  await waitFor(async () => expect((await readSettings()).mail.paused).toEqual([]));
});

test('who is never logged from now on is left alone at once: what was told of their mail goes', async () => {
  const mail = await mailOf();
  if (mail.seen) await putMail(mail.seen);
  inPanel(<MailBar mail={mail} />);
  await press('Limits of logging');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Never log ines@northwind.example' }));
  await screen.findByText('ines@northwind.example is never logged from now on');
  expect((await readSettings()).mail.never).toEqual(['ines@northwind.example']);
  expect(JSON.stringify(await getMail(7))).not.toContain('ines@');
  expect(await getMail(7)).toMatchObject({ withheld: true });
});

test('a field that the webmail does not show is named in words beside the light', async () => {
  const light = { light: 'amber' as const, fields: ['date' as const, 'cc' as const] };
  inPanel(<MailBar mail={await mailOf({ ...reading, missing: ['date', 'cc'], light })} />);
  expect(screen.getByText('Alongside cannot see when this mail was sent and who got a copy of it')).toBeTruthy();
});

test('a field that is seen otherwise than usual is named too, and a webmail that nobody described says so', async () => {
  const amber = (fields: ('from' | 'date')[]) => ({ light: 'amber' as const, fields });
  inPanel(<MailBar mail={await mailOf({ ...reading, missing: ['date'], light: amber(['from', 'date']) })} />);
  screen.getByText(
    'Alongside cannot see when this mail was sent. Seen in another place than usual, so look twice: sender',
  );
  cleanup();
  inPanel(<MailBar mail={await mailOf({ ...reading, webmail: 'generic', light: amber([]) })} />);
  screen.getByText('This webmail is not one of the known ones, so look twice');
});

test('somebody unknown is said to be so, and their headers and signature come to the review', async () => {
  const jo = { name: 'Jo Doe', address: 'jo@elsewhere.example' };
  inPanel(
    <MailView mail={await mailOf({ ...reading, messages: [{ key: 'INBOX/9', from: jo, to: [sam], cc: [] }] })} />,
  );
  expect(screen.getByText('Nobody you know wrote this: Jo Doe <jo@elsewhere.example>')).toBeTruthy();
  await press(/^Add Jo Doe/);
  await waitFor(async () =>
    expect(await getProposal(7)).toMatchObject({ state: 'ready', mail: 'INBOX/9', url: `mail:${reading.url}` }),
  );
});

test.each<[string, MailReading, Partial<PanelMail>, RegExp]>([
  ['no mail is open', { ...reading, state: 'none', messages: [] }, {}, /^No mail is open$/],
  ['the page does not tell whose it is', { ...reading, state: 'blind', messages: [] }, {}, /does not tell whose/],
  [
    'it is between colleagues',
    { ...reading, messages: [{ key: '1', from: sam, to: [sam], cc: [] }] },
    {},
    /own company$/,
  ],
])('where %s the panel says so', async (_, told, more, words) => {
  inPanel(<MailView mail={await mailOf(told, more)} />);
  expect(screen.getByText(words)).toBeTruthy();
});

test('in a webmail that is not granted the panel offers to go in, and asks for this one origin in the click', async () => {
  const request = vi.fn(async () => false);
  Object.assign(fakeBrowser.permissions, { request });
  inPanel(<MailView mail={await mailOf({ ...reading, state: 'none', messages: [] }, { isGranted: false })} />);
  // Nothing of ours runs there: it does not say that no mail is open.
  expect(screen.queryByText('No mail is open')).toBeNull();
  expect(screen.getByText(/press the toolbar button to see/)).toBeTruthy();
  await press('Use Alongside in this webmail');
  expect(request).toHaveBeenCalledWith({ origins: [`${origin}/*`] });
  await screen.findByText(/Nothing runs there/);
  expect((await readSettings()).webmails).toEqual([]);
});

test('a mail that was logged when it was sent is known again where the page prints its date in another language', async () => {
  headers = undefined;
  const mail = { account: 'sam@acme.example', to: ['ines@northwind.example'], subject: 'Re: line 2' };
  const at = '2026-11-20T09:59:10.000Z';
  const id = await sentActivityId({ ...mail, at });
  const values = {
    kind: 'mail',
    direction: 'out',
    personIds: ['person:ines'],
    at,
    who: 'Robin',
    prospectId: 'prospect:1',
  };
  await store([{ do: 'create', id, values: { ...values, subject: 'Re: line 2' } }]);
  const message = { key: 'Sent/4', from: sam, to: [ines], cc: [], date: { printed: '20. Nov. 2026, 10:00' } };
  inPanel(<MailBar mail={await mailOf({ ...reading, messages: [message] })} />);
  await press(/^Log this mail/);
  await screen.findByText('This mail is logged already.');
  expect(await mails()).toHaveLength(1);
});
