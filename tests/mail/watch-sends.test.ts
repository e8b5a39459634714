// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defineCompose, type WebmailCompose } from '@/lib/mail/compose/compose';
import { peopleIn, words } from '@/lib/mail/reading/take';
import { watchSends } from '@/lib/mail/sending/watch-sends';
import type { MailSend } from '@/lib/model/mail-send';

const itself = (element: Element) => element;

/** A webmail of our own: a window with a number, Send, Later and Bin in it, notices beside it. */
const plain = defineCompose({
  id: 'plain',
  label: 'Plain',
  hosts: [],
  root: [{ name: 'window', selector: '.window', take: itself }],
  key: [
    { name: 'number', selector: '[data-draft]', take: (element) => element.getAttribute('data-draft') ?? undefined },
  ],
  to: [{ name: 'chips', selector: '.to', take: (element) => peopleIn(words(element) ?? '') }],
  subject: [{ name: 'field', selector: 'input', take: itself }],
  body: [{ name: 'text', selector: '[contenteditable]', take: itself }],
  presses: {
    send: [{ name: 'button', selector: '.send' }],
    schedule: [{ name: 'button', selector: '.later' }],
    discard: [{ name: 'button', selector: '.bin' }],
    undo: [{ name: 'link', selector: '.undo' }],
  },
  sendsByKey: true,
  notices: {
    success: [{ name: 'toast', selector: '.toast' }],
    failure: [{ name: 'alert', selector: '.alert' }],
  },
});

let told: MailSend[] = [];
let alive = true;
let meant = true;
let wantsWords = false;
let stop = () => {};
const isAllowed = vi.fn(async (_addresses: string[], _subject: string) => true);

beforeEach(() => {
  told = [];
  alive = true;
  meant = true;
  wantsWords = false;
  isAllowed.mockReset().mockResolvedValue(true);
  document.body.replaceChildren();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

function watch(compose: WebmailCompose = plain): void {
  stop = watchSends({
    document,
    compose: () => compose,
    isAlive: () => alive,
    isMeant: () => meant,
    isAllowed,
    tell: async (send) => {
      told.push(send);
      return wantsWords;
    },
    now: () => '2026-11-23T10:00:00.000Z',
  });
}

function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function open(draft: string, to = 'Jo Doe <jo@acme.example>', subject = 'A plan'): HTMLElement {
  const window = make('div', 'window');
  const number = make('span', '');
  number.setAttribute('data-draft', draft);
  const field = document.createElement('input');
  field.value = subject;
  const text = make('div', '');
  text.setAttribute('contenteditable', 'true');
  // A quoted mail may look like a window's own fields.
  text.append(make('span', 'to', 'fake@evil.example'), make('button', 'send', 'Send'));
  const buttons = ['send', 'later', 'bin'].map((name) => make('button', name, name));
  window.append(number, make('span', 'to', to), field, text, ...buttons);
  document.body.append(window);
  return window;
}

const press = (window: ParentNode, selector: string) =>
  [...window.querySelectorAll<HTMLElement>(selector)].at(-1)?.click();
const say = (className: string, text = className) => document.body.append(make('div', className, text));
/** What is told by and by: the answer whether it may be told comes first. */
const states = async () => {
  // The page is looked at in pauses, too.
  for (let turn = 0; turn < 20; turn += 1) {
    await Promise.resolve();
    if (turn === 10) vi.advanceTimersByTime(150);
  }
  return told.map(({ key, state }) => `${key} ${state}`);
};

describe('what becomes of a mail is told step by step', () => {
  const cases: [string, (window: HTMLElement) => void | Promise<void>, string[]][] = [
    ['sent', () => say('toast'), ['1 sending', '1 sent']],
    ['refused', () => say('alert'), ['1 sending', '1 failed']],
    ['both at once: it went and could not be filed', () => say('alert toast'), ['1 sending', '1 sent']],
    ['still open after half a minute', () => void vi.advanceTimersByTime(30_000), ['1 sending', '1 failed']],
    [
      'gone without a word',
      async (window) => {
        window.remove();
        await states();
        vi.advanceTimersByTime(30_000);
      },
      ['1 sending', '1 unknown'],
    ],
    ['given up', (window) => press(window, '.bin'), ['1 sending', '1 discarded']],
    ['planned after all', (window) => press(window, '.later'), ['1 sending', '1 scheduled']],
    ['the page is left', () => void window.dispatchEvent(new Event('pagehide')), ['1 sending', '1 unknown']],
  ];
  test.each(cases)('%s', async (_, then, expected) => {
    watch();
    const window = open('1');
    press(window, '.send');
    await then(window);
    expect(await states()).toEqual(expected);
  });
});

test('whom it goes to and its subject are noted at the press, and nothing that stands in the text', async () => {
  watch();
  const window = open('1');
  press(window, '.send');
  window.remove();
  await states();
  expect(told[0]).toEqual({
    key: '1',
    webmail: 'plain',
    state: 'sending',
    at: '2026-11-23T10:00:00.000Z',
    to: [{ name: 'Jo Doe', address: 'jo@acme.example' }],
    cc: [],
    bcc: [],
    subject: 'A plan',
    light: { light: 'green', fields: [] },
  });
});

test('Ctrl and Enter send too; Enter alone does not', async () => {
  watch();
  const field = open('1').querySelector('input');
  field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  expect(await states()).toEqual([]);
  field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true }));
  expect(await states()).toEqual(['1 sending']);
});

test('a click that the page made up means nothing, nor does a notice without a press', async () => {
  watch();
  meant = false;
  press(open('1'), '.send');
  say('toast');
  expect(await states()).toEqual([]);
});

test('a notice that stood there before says nothing of this mail', async () => {
  say('toast', 'Sent before');
  watch();
  press(open('1'), '.send');
  say('other');
  expect(await states()).toEqual(['1 sending']);
});

test('the notice that a draft was saved, after a press of Send that came to nothing, is no success', async () => {
  watch({ ...plain, saves: [{ name: 'saving', selector: '.saving' }] });
  press(open('1'), '.send');
  say('saving');
  await states();
  say('toast', 'Saved');
  await states();
  document.querySelector('.saving')?.remove();
  expect(await states()).toEqual(['1 sending']);
  say('toast', 'Sent');
  expect(await states()).toEqual(['1 sending', '1 sent']);
});

test('taken back by the webmail’s Undo, or by its window that comes again', async () => {
  watch();
  const first = open('1');
  press(first, '.send');
  first.remove();
  say('toast');
  await states();
  say('undo');
  press(document, '.undo');
  expect(await states()).toEqual(['1 sending', '1 sent', '1 undone']);
  document.body.replaceChildren();
  const second = open('2');
  press(second, '.send');
  second.remove();
  say('toast');
  await states();
  open('2');
  expect((await states()).slice(3)).toEqual(['2 sending', '2 sent', '2 undone']);
});

test('two windows at once: each mail is told for itself', async () => {
  watch();
  const [one, two] = [open('1'), open('2', 'lee@brightco.example', 'Other')];
  press(two, '.send');
  say('toast');
  await states();
  press(one, '.bin');
  expect(await states()).toEqual(['2 sending', '2 sent']);
  expect(told[0]).toMatchObject({ subject: 'Other', to: [{ address: 'lee@brightco.example' }] });
});

test('two mails on their way: a notice speaks of the one whose window is gone', async () => {
  watch();
  const [one, two] = [open('1'), open('2')];
  press(one, '.send');
  press(two, '.send');
  two.remove();
  await states();
  say('toast', 'Sent');
  expect(await states()).toEqual(['1 sending', '2 sending', '2 sent']);
  say('alert', 'Refused');
  expect((await states()).slice(3)).toEqual(['1 failed']);
});

test('the rep’s own words are told only where they are asked for, without what is quoted', async () => {
  wantsWords = true;
  watch({ ...plain, tail: [{ name: 'quote', selector: 'blockquote', take: itself }] });
  const window = open('1');
  const text = window.querySelector('[contenteditable]');
  text?.replaceChildren(make('p', '', 'Thursday at ten?'), make('blockquote', '', 'Their words'));
  press(window, '.send');
  say('toast');
  await states();
  expect(told.map(({ state, text: own }) => [state, own])).toEqual([
    ['sending', undefined],
    ['sent', 'Thursday at ten?'],
  ]);
});

test('pressed twice is sent once, and a mail that went is sent no second time', async () => {
  watch();
  const window = open('1');
  press(window, '.send');
  press(window, '.send');
  say('toast');
  await states();
  press(window, '.send');
  expect((await states()).filter((state) => state === '1 sent')).toHaveLength(1);
  expect((await states()).at(-1)).toBe('1 sent');
});

test('where the window goes when the mail is on its way and does not come back, it went', async () => {
  watch({ ...plain, goneMeansSent: { after: 1000 } });
  const window = open('1');
  press(window, '.send');
  window.remove();
  await states();
  vi.advanceTimersByTime(1500);
  expect(await states()).toEqual(['1 sending', '1 sent']);
});

test('of a mail that is nobody’s business nothing is told', async () => {
  isAllowed.mockResolvedValue(false);
  watch();
  press(open('1'), '.send');
  say('toast');
  expect(await states()).toEqual([]);
  expect(isAllowed).toHaveBeenCalledWith(['jo@acme.example'], 'A plan');
});

test('when the extension is gone it hears nothing any more', async () => {
  watch();
  const window = open('1');
  alive = false;
  press(window, '.send');
  alive = true;
  press(window, '.send');
  expect(await states()).toEqual([]);
});
