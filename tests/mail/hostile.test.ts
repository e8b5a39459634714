// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMail } from '@/lib/mail/reading/read-mail';
import type { Webmail } from '@/lib/mail/webmail';
import { type MailReading, mailReadingSchema } from '@/lib/model/mail-reading';
import { documentsOf } from './hooks';
import { openSaved, type SavedPage, savedPages } from './pages';

const open = savedPages.filter(({ told }) => told.state === 'open');

/** Where the text of the mail stands in each webmail, and in which frame. */
const bodies: { [id: string]: string } = {
  gmail: '.a3s',
  outlook: '[role="document"]',
  yahoo: '[data-test-id="message-view-body-content"]',
  proton: '[data-testid="message-content:body"]',
  fastmail: '.v-Message',
  zimbra: '[id$="_body"]',
  roundcube: '#messagebody',
};

function bodiesIn(document: Document, webmail: Webmail): Element[] {
  const selector = bodies[webmail.id] ?? 'body > div:last-of-type';
  return documentsOf(document).flatMap((each) => [...each.querySelectorAll(selector)]);
}

const read = (document: Document, { webmail }: SavedPage): MailReading => readMail(document, webmail).reading;

describe.each(open)('a hostile mail in $name', (page) => {
  const before = read(openSaved(page), page);

  test('changes nothing of what is read by forms that shadow the properties of elements', () => {
    const names = [
      'children',
      'childNodes',
      'parentNode',
      'parentElement',
      'attributes',
      'matches',
      'closest',
      'querySelector',
      'querySelectorAll',
      'getAttribute',
      'textContent',
      'nextSibling',
      'nextElementSibling',
      'contains',
      'checkVisibility',
      'localName',
      'nodeType',
      'ownerDocument',
      'id',
      'className',
    ];
    const document = openSaved(page);
    for (const body of bodiesIn(document, page.webmail)) {
      const form = body.ownerDocument.createElement('form');
      form.className = 'v-Message v-MessageCard hb subject header from MsgBody adn ads a3s';
      form.setAttribute('role', 'listitem');
      form.setAttribute('aria-label', 'Email message');
      for (const name of names) {
        const field = body.ownerDocument.createElement('input');
        field.setAttribute('name', name);
        form.append(field);
      }
      for (const name of [
        'body',
        'title',
        'querySelectorAll',
        'createTreeWalker',
        'documentElement',
        'URL',
        'defaultView',
      ]) {
        const image = body.ownerDocument.createElement('img');
        image.setAttribute('name', name);
        form.append(image);
      }
      body.append(form);
    }
    expect(read(document, page)).toEqual(before);
  });

  test('is not copied into the reading and changes nothing in the page', () => {
    const document = openSaved(page);
    const secret = 'the-words-of-the-mail';
    for (const body of bodiesIn(document, page.webmail)) body.append(body.ownerDocument.createTextNode(secret));
    const seen: MutationRecord[] = [];
    const observers = documentsOf(document).map((each) => {
      const { MutationObserver: Observer } = document.defaultView ?? globalThis;
      const observer = new Observer((records) => seen.push(...records));
      observer.observe(each, { subtree: true, childList: true, attributes: true, characterData: true });
      return observer;
    });
    const { reading } = readMail(document, page.webmail);
    for (const observer of observers) seen.push(...observer.takeRecords());
    expect(seen).toEqual([]);
    expect(JSON.stringify(reading)).not.toContain(secret);
  });
});

/** The element that stands for the sender, its words replaced. */
function sayOfSender(document: Document, selector: string, words: string): void {
  const sender = documentsOf(document).flatMap((each) => [...each.querySelectorAll(selector)])[0];
  if (!sender) throw new Error(`${selector} is not in the page`);
  sender.textContent = words;
}

const pageNamed = (name: string): SavedPage => {
  const page = savedPages.find((each) => each.name === name);
  if (!page) throw new Error(name);
  return page;
};

describe('what a sender calls himself', () => {
  const senders: [name: string, selector: string, write: (name: string, address: string) => string][] = [
    ['gmail/split-pane.html', 'span.gD', (name) => name],
    ['yahoo/pill-text.html', '[data-test-id="email-pill"] span span', (name, address) => `${name} <${address}>`],
    ['yahoo/pill-title.html', '[data-test-id="email-pill"] span span', (name) => name],
    ['proton/conversation.html', '[data-expanded="true"] [data-testid="recipient-label"]', (name) => name],
    ['fastmail/body-inside.html', '.v-MessageCard-from', (name) => name],
    ['zimbra/german.html', 'tr[id$="_from"] .Object', (name, address) => `"${name}" <${address}>`],
    ['roundcube/elastic.html', 'td.header.from .rcmContactAddress', (name) => name],
    ['generic/table-headers.html', 'td', (name, address) => `"${name}" <${address}>`],
  ];

  test.each(senders)('is no address: %s', (name, selector, write) => {
    const page = pageNamed(name);
    const real = read(openSaved(page), page).messages[0]?.from?.address ?? '';
    expect(real).toContain('@');
    const document = openSaved(page);
    document.querySelector('span.gD')?.setAttribute('name', 'ceo@northwind.example');
    sayOfSender(document, selector, write('ceo@northwind.example', real));
    expect(read(document, page).messages[0]?.from).toEqual({ address: real });
  });

  test.each(senders)('is read without marks that turn or hide words: %s', (name, selector, write) => {
    const page = pageNamed(name);
    const real = read(openSaved(page), page).messages[0]?.from?.address ?? '';
    const document = openSaved(page);
    document.querySelector('span.gD')?.setAttribute('name', 'Ma\u200bra \u202eLind\u202c');
    sayOfSender(document, selector, write('Ma\u200bra \u202eLind\u202c', real.replace('@', '\u200d@\u2066')));
    expect(read(document, page).messages[0]?.from).toEqual({ name: 'Mara Lind', address: real });
  });
});

test.each([
  ['gmail/split-pane.html', '.hb span.g2'],
  ['yahoo/pill-title.html', '[data-test-id="message-recipients"] [data-test-id="email-pill"]'],
  ['proton/before-2024.html', '[data-testid="message-header:to"] .message-recipient-item'],
  ['fastmail/body-inside.html', '.v-Message-toName'],
  ['zimbra/german.html', 'tr[id$="_to"] .Object'],
  ['roundcube/elastic.html', 'td.header.to .rcmContactAddress'],
  ['generic/sogo-like.html', 'a[href="mailto:sam@acme.test"]'],
])('a thousand recipients are cut at what the contract holds: %s', (name, selector) => {
  const page = pageNamed(name);
  const document = openSaved(page);
  const one = document.querySelector(selector);
  for (let index = 0; index < 1000; index += 1) one?.after(one.cloneNode(true));
  const reading = read(document, page);
  expect(mailReadingSchema.safeParse(reading).success).toBe(true);
  expect(reading.messages[0]?.from).toEqual(read(openSaved(page), page).messages[0]?.from);
  expect(reading.messages[0]?.to.length).toBe(200);
});

test.each(Object.keys(bodies).concat('generic'))(
  'a text of ten megabytes changes nothing of what is read: %s',
  (id) => {
    const page = open.find(({ webmail }) => webmail.id === id);
    if (!page) throw new Error(id);
    const document = openSaved(page);
    const flood = 'From: Jo Doe <jo@evil.example> wrote, 12:30 '.repeat(230_000);
    for (const body of bodiesIn(document, page.webmail)) body.append(body.ownerDocument.createTextNode(flood));
    const reading = read(document, page);
    expect(reading).toEqual(read(openSaved(page), page));
    expect(JSON.stringify(reading).length).toBeLessThan(5000);
  },
);
