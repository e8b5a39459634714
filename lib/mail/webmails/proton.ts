import card from '../cards/proton';
import { dateOf, ofAttribute, person, words } from '../reading/take';
import { defineWebmail } from '../webmail';

const itself = (element: Element) => element;
const member = person('title', 'aria-label');

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
  ],
  thread: [],
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
      take: (element) => (element.querySelector('[data-testid="message-content:body"], iframe') ? element : undefined),
    },
  ],
  body: [
    { name: 'text', selector: '[data-testid="message-content:body"]', take: itself },
    { name: 'frame', selector: 'iframe[data-testid="content-iframe"], iframe[title="Email content"]', take: itself },
  ],
  key: [{ name: 'message id', selector: '[data-message-id]', take: ofAttribute('data-message-id') }],
  from: [
    {
      name: 'address in the header',
      selector:
        '[data-testid="message-header:from"] [data-testid="recipient-address"], .message-header-from [data-testid="recipient-address"]',
      take: sender,
    },
    {
      name: 'first recipient line',
      selector:
        '.message-header-expanded [data-testid="message-header:from"] .message-recipient-item-address, [data-testid="message-header:from"] .message-recipient-item-address',
      take: sender,
    },
  ],
  to: [
    {
      name: 'recipient line',
      selector: '[data-testid="message-header:to"] [data-testid="recipient-address"]',
      take: sender,
    },
  ],
  cc: [
    {
      name: 'recipient line',
      selector: '[data-testid="message-header:cc"] [data-testid="recipient-address"]',
      take: sender,
    },
  ],
  date: [
    { name: 'time', selector: 'time[data-testid^="item-date-"], time[datetime]', take: dateOf('datetime', 'title') },
  ],
  mayLack: ['to', 'cc', 'account'],
});

/** The address, with the label that stands beside it as the name. */
function sender(element: Element) {
  const held = member(element);
  const line = element.closest('[data-testid^="message-header:"], .message-recipient-item');
  const label = line?.querySelector('[data-testid="recipient-label"], .message-recipient-item-label');
  const name = label && words(label);
  return held?.address ? { address: held.address, ...(name && name !== held.address && { name }) } : undefined;
}
