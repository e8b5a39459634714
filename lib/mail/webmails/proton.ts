import { addressOf, attribute, documentOf, titleOf } from '@/lib/capture/page/dom';
import { addressIn } from '@/lib/identity/mail-address';
import type { Correspondent } from '../../model/mail-reading';
import card from '../cards/proton';
import { around, firstWithin, within } from '../reading/find';
import { dateOf, nameIn, ofAttribute, person, words } from '../reading/take';
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
      name: 'title of the page',
      selector: 'html',
      take: (element) => addressIn(titleOf(documentOf(element) as Document)),
    },
    {
      name: 'user menu',
      selector: '[data-testid="heading:userdropdown"] [title*="@"], .user-dropdown-email',
      take: (element) => person('title')(element)?.address,
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
  from: lines(LINE, sender),
  to: people('to'),
  cc: people('cc'),
  date: [
    { name: 'exact time', selector: 'time[datetime]', take: dateOf('datetime', 'title') },
    { name: 'printed time', selector: '[data-testid^="item-date-"]', take: dateOf('title') },
  ],
  mayLack: ['cc'],
});

/** `/u/<n>/<label>/<conversation>[/<message>]`. */
function conversationIn(document: Document | null): string | undefined {
  const path = document ? new URL(addressOf(document)).pathname : '';
  const id = /^\/u\/\d{1,3}\/[^/]{1,200}\/([^/]{1,600})/.exec(path)?.[1];
  return id && decodeURIComponent(id);
}

/** A line of people other than the first: every line is called `message-header:from`, the first one is the sender's. */
function people(kind: 'to' | 'cc'): Way<Correspondent>[] {
  const later = kind === 'to' ? lines(LINE, recipient).map((way) => ({ ...way, name: `later ${way.name}` })) : [];
  return [...lines(`[data-testid="message-header:${kind}"]`, member), ...later];
}

function lines(line: string, take: Way<Correspondent>['take']): Way<Correspondent>[] {
  const way = (name: string, selector: string) => ({ name, selector: selector.replaceAll('LINE', line), take });
  return [
    way('line of people', 'LINE [data-testid="recipient-address"]'),
    way('line of people before 2024', 'LINE .message-recipient-item-address'),
    way('names', 'LINE [data-testid="recipient-label"], LINE .message-recipient-item-label'),
    way('address in a title', 'LINE [title*="@"], LINE[title*="@"]'),
  ];
}

function sender(element: Element): Correspondent | undefined {
  return isFirst(element) ? member(element) : undefined;
}

function recipient(element: Element): Correspondent | undefined {
  return isFirst(element) || around(element, OTHERS) ? undefined : member(element);
}

function isFirst(element: Element): boolean {
  const message = around(element, 'article');
  const first = message && firstWithin(message, LINE);
  return first !== undefined && first === around(element, LINE) && !around(element, OTHERS);
}

/** The address with the label that stands before it as the name; a label without an address behind it is a name alone. */
function member(element: Element): Correspondent | undefined {
  const line = around(element, '[data-testid^="message-header:"]');
  const pieces = line ? within(line, `${LABEL}, ${ADDRESS}`) : [];
  const place = pieces.indexOf(element);
  const [before, behind] = [pieces[place - 1], pieces[place + 1]];
  if (around(element, LABEL)) {
    if (behind && around(behind, ADDRESS)) return undefined;
    // The label is what the sender calls himself: an address in it is no address.
    const own = nameIn(words(element) ?? '');
    const address = addressIn(attribute(element, 'title'));
    return own || address ? { ...(own && { name: own }), ...(address && { address }) } : undefined;
  }
  const address = person('title', 'aria-label')(element)?.address;
  const name = before && around(before, LABEL) && nameIn(words(before) ?? '');
  return address ? { ...(name && { name }), address } : undefined;
}
