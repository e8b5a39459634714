// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchMail } from '@/lib/mail/watch';
import type { Webmail } from '@/lib/mail/webmail';
import type { MailReading } from '@/lib/model/mail-reading';

/** A webmail of one element: `<article data-from>`. */
const webmail: Webmail = {
  id: 'plain',
  label: 'Plain',
  hosts: [],
  read: (document) => {
    const from = document.querySelector('article')?.getAttribute('data-from');
    const message = { key: `key ${from}`, from: { address: from ?? '' }, to: [], cc: [] };
    const reading: MailReading = {
      webmail: 'plain',
      url: document.URL,
      subject: 'A plan',
      state: from ? 'open' : 'none',
      messages: from ? [message] : [],
      ways: {},
      missing: [],
    };
    return { reading, messages: [] };
  },
};

let alive = true;
let stop = () => {};
const told: [string | undefined, boolean][] = [];
const isAllowed = vi.fn(async (addresses: string[]) => !addresses.includes('private@example.com'));

beforeEach(() => {
  alive = true;
  told.length = 0;
  isAllowed.mockClear();
  document.body.replaceChildren();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const watch = (which: () => Webmail | undefined | Promise<Webmail | undefined> = () => webmail) => {
  stop = watchMail({
    document,
    webmail: which,
    isAlive: () => alive,
    isAllowed,
    tell: async ({ messages, subject, state }, withheld) =>
      void told.push([messages[0]?.from?.address ?? `${state} ${subject}`, withheld]),
  });
};

async function open(from: string): Promise<void> {
  const article = document.createElement('article');
  article.setAttribute('data-from', from);
  document.body.replaceChildren(article);
  await rest();
}

async function rest(ms = 200): Promise<void> {
  await Promise.resolve(); // the observer tells of its changes
  await vi.advanceTimersByTimeAsync(ms);
}

test('tells each mail that is opened, once, however much else changes', async () => {
  watch();
  await rest();
  await open('ann@acme.example');
  for (let change = 0; change < 5; change += 1) {
    document.body.append(document.createElement('p'));
    await rest();
  }
  await open('bob@acme.example');
  expect(told).toEqual([
    ['none A plan', false],
    ['ann@acme.example', false],
    ['bob@acme.example', false],
  ]);
});

test('a page that never rests is read all the same', async () => {
  watch();
  await rest();
  const article = document.createElement('article');
  article.setAttribute('data-from', 'ann@acme.example');
  document.body.append(article);
  for (let change = 0; change < 40; change += 1) {
    document.body.append(document.createElement('p'));
    await rest(50);
  }
  expect(told.at(-1)).toEqual(['ann@acme.example', false]);
});

test('of a mail that is nobody’s business only this is told: that one is open', async () => {
  watch();
  await open('private@example.com');
  expect(told.at(-1)).toEqual(['open undefined', true]);
});

test('where the reader is still on the way, the mail is told as soon as it is there', async () => {
  const coming = Promise.withResolvers<Webmail>();
  let isThere = false;
  watch(() => (isThere ? webmail : coming.promise));
  await open('ann@acme.example');
  expect(told).toEqual([]);
  isThere = true;
  coming.resolve(webmail);
  await rest();
  expect(told).toEqual([['ann@acme.example', false]]);
});

test('where the reader does not come, nobody asks again before the page changes', async () => {
  const asked = vi.fn(async () => undefined);
  watch(asked);
  await rest(5000);
  expect(asked).toHaveBeenCalledTimes(1);
  await open('ann@acme.example');
  expect(asked).toHaveBeenCalledTimes(2);
});

test('row 28: a page that comes back from the browser’s memory tells again', async () => {
  watch();
  await open('ann@acme.example');
  window.dispatchEvent(new Event('pageshow'));
  await rest();
  expect(told.map(([what]) => what)).toEqual(['none A plan', 'ann@acme.example', 'ann@acme.example']);
});

test('row 9: after an update of the extension the script says nothing more and hears nothing more', async () => {
  watch();
  await open('ann@acme.example');
  alive = false;
  await open('bob@acme.example');
  alive = true; // even if the page made it look alive again
  await open('cid@acme.example');
  expect(told.map(([what]) => what)).toEqual(['none A plan', 'ann@acme.example']);
});

test('row 29: while the question is under way another mail is opened: only that one is told', async () => {
  watch();
  await rest();
  const slow = Promise.withResolvers<boolean>();
  isAllowed.mockReturnValueOnce(slow.promise);
  await open('ann@acme.example');
  await open('bob@acme.example');
  slow.resolve(true);
  await rest();
  expect(told.map(([what]) => what)).toEqual(['none A plan', 'bob@acme.example']);
});
