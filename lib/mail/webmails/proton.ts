import { addressOf, documentOf, isElement, nextSibling, previousSibling, titleOf } from '@/lib/capture/page/dom';
import type { Correspondent } from '../../model/mail-reading';
import card from '../cards/proton';
import { around, within } from '../reading/find';
import { addressIn, dateOf, nameIn, ofAttribute, person, words } from '../reading/take';
import { defineWebmail, type Way } from '../webmail';

const itself = (element: Element) => element;
const LINE = '[data-testid="message-header:from"]';
const OTHERS =
  '[data-testid="message-header:to"], [data-testid="message-header:cc"], [data-testid="message-header:bcc"]';
const LABEL = '[data-testid="recipient-label"], .message-recipient-item-label';
const ADDRESS = '[data-testid="recipient-address"], .message-recipient-item-address';

/**
 * Proton Mail. Source: its own open source and the test ids of its own tests (WebClients, commits 2022 – 2025); read for facts, looked
 * up on 2026-11-23, not tried against the live service. The text stands in a sandboxed frame that its parent may read.
 */
export default defineWebmail({
  ...card,
  account: [
    {
      name: 'user menu',
      selector: '[data-testid="heading:userdropdown"] [title*="@"], .user-dropdown-email',
      take: (element) => person('title')(element)?.address,
    },
    {
      name: 'title of the page',
      selector: 'html',
      take: (element) => addressIn(titleOf(documentOf(element) as Document)),
    },
  ],
  thread: [{ name: 'address of the page', selector: 'html', take: (element) => conversationIn(documentOf(element)) }],
  subject: [
    {
      name: 'subject of the conversation',
      selector: '[data-testid="conversation-header:subject"]',
      take: (element) => ofAttribute('title')(element) ?? words(element),
    },
    { name: 'heading', selector: 'main h1', take: words },
  ],
  message: [
    {
      name: 'open message',
      selector:
        'article[data-shortcut-target="message-container"][data-expanded="true"], article[data-testid^="message-view-"][data-expanded="true"]',
      take: itself,
    },
    {
      name: 'message with a text',
      selector: 'article[data-message-id]',
      take: (element) =>
        within(element, '[data-testid="message-content:body"], iframe').length > 0 ? element : undefined,
    },
  ],
  body: [
    { name: 'text', selector: '[data-testid="message-content:body"]', take: itself },
    { name: 'frame', selector: 'iframe[data-testid="content-iframe"], iframe[title="Email content"]', take: itself },
  ],
  key: [{ name: 'message id', selector: '[data-message-id]', take: ofAttribute('data-message-id') }],
  from: [
    {
      name: 'first line of people',
      selector: `${LINE} [data-testid="recipient-address"], ${LINE} [data-testid="recipient-label"]`,
      take: sender,
    },
    {
      name: 'first line of people before 2024',
      selector: `${LINE} .message-recipient-item-address, ${LINE} .message-recipient-item-label`,
      take: sender,
    },
    { name: 'address in a title', selector: `${LINE} [title*="@"], ${LINE}[title*="@"]`, take: sender },
  ],
  to: people('to'),
  cc: people('cc'),
  date: [
    { name: 'time', selector: 'time[data-testid^="item-date-"], time[datetime]', take: dateOf('datetime', 'title') },
  ],
  mayLack: ['cc', 'account'],
});

/** `/u/<n>/<label>/<conversation>[/<message>]`. */
function conversationIn(document: Document | null): string | undefined {
  const path = document ? new URL(addressOf(document)).pathname : '';
  const id = /^\/u\/\d{1,3}\/[^/]{1,200}\/([^/]{1,600})/.exec(path)?.[1];
  return id && decodeURIComponent(id);
}

/** A line of people other than the first: every line is called `message-header:from`, the first one is the sender's. */
function people(kind: 'to' | 'cc'): Way<Correspondent>[] {
  const line = `[data-testid="message-header:${kind}"]`;
  return [
    {
      name: 'line of recipients',
      selector: `${line} [data-testid="recipient-address"], ${line} [data-testid="recipient-label"]`,
      take: member,
    },
    {
      name: 'line of recipients before 2024',
      selector: `${line} .message-recipient-item-address, ${line} .message-recipient-item-label`,
      take: member,
    },
    { name: 'address in a title', selector: `${line} [title*="@"]`, take: member },
    ...(kind === 'to'
      ? [
          {
            name: 'later line of people',
            selector: `${LINE} [data-testid="recipient-address"], ${LINE} .message-recipient-item-address`,
            take: later,
          },
        ]
      : []),
  ];
}

function sender(element: Element): Correspondent | undefined {
  return isFirst(element) ? member(element) : undefined;
}

function later(element: Element): Correspondent | undefined {
  return isFirst(element) || around(element, OTHERS) ? undefined : member(element);
}

function isFirst(element: Element): boolean {
  const message = around(element, 'article');
  const [first] = message ? within(message, LINE) : [];
  return first !== undefined && first === around(element, LINE) && !around(element, OTHERS);
}

/** The address with the label that stands before it as the name; a label without an address behind it is a name alone. */
function member(element: Element): Correspondent | undefined {
  const held = person('title', 'aria-label')(element);
  if (around(element, LABEL)) {
    const next = neighbour(element, nextSibling);
    return next && around(next, ADDRESS) ? undefined : held;
  }
  const before = neighbour(element, previousSibling);
  const name = before && around(before, LABEL) && nameIn(words(before) ?? '');
  return held?.address ? { ...(name && { name }), address: held.address } : undefined;
}

function neighbour(element: Element, step: (node: Node) => Node | null): Element | undefined {
  for (let at = step(element); at; at = step(at)) if (isElement(at)) return at;
  return undefined;
}
