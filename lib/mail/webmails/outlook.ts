import { attribute } from '@/lib/capture/page/dom';
import card from '../cards/outlook';
import { HEADERS } from '../message/quote-words.data';
import { addressIn, dateOf, nameIn, ofAttribute, person, words } from '../reading/take';
import { defineWebmail } from '../webmail';

const itself = (element: Element) => element;
const PANE = '#ConversationReadingPaneContainer, #ItemReadingPaneContainer';

/** "From: Jo Doe", in the language of the page; the address is often absent and is then not guessed. */
const labelled = (kind: 'from' | 'to' | 'cc') => {
  const said: readonly string[] = HEADERS[kind];
  return (element: Element) => {
    const [label = '', ...rest] = (attribute(element, 'aria-label') ?? '').split(/[:：]/);
    if (!said.includes(label.trim().toLowerCase())) return undefined;
    const titled = person('title', 'email')(element)?.address;
    const text = rest.join(':').trim();
    const name = nameIn(text);
    const address = addressIn(text) ?? titled;
    return name || address ? { ...(name && { name }), ...(address && { address }) } : undefined;
  };
};

/**
 * Outlook on the web: three-pane, whole conversation, pop-out, and a message opened by its link. Source: public extensions with tests
 * ("mapped on a live mailbox 2026-07"), toggl (2026-04); read for facts, looked up on 2026-11-23, not tried against the live service.
 * Classes are hashes of the build and are not used. A list row stays selected when the pane is empty: only the pane counts.
 */
export default defineWebmail({
  ...card,
  account: [
    {
      name: 'account button',
      selector: '#O365_MainLink_Me[aria-label], [id*="meControl"] [aria-label*="@"]',
      take: (element) => addressIn(attribute(element, 'aria-label')),
    },
    {
      name: 'mailbox in the tree',
      selector:
        '[role="tree"] > [role="treeitem"][title*="@"], [role="tree"] [role="treeitem"][aria-level="1"][title*="@"]',
      take: (element) => addressIn(attribute(element, 'title')),
    },
  ],
  thread: [
    {
      name: 'selected conversation',
      selector: '[data-convid][aria-selected="true"]',
      take: ofAttribute('data-convid'),
    },
  ],
  subject: [
    {
      name: 'subject by id',
      selector: '[id$="_SUBJECT"] span[title], [id$="_SUBJECT"]',
      take: (element) => ofAttribute('title')(element) ?? words(element),
    },
    { name: 'heading with a title', selector: `${within('[role="heading"][title]')}`, take: ofAttribute('title') },
    { name: 'heading', selector: `${within('[role="heading"]')}`, take: words },
  ],
  message: [
    {
      name: 'message by label',
      selector: `${within('[aria-label="Email message"]')}, ${within('[aria-label="E-Mail-Nachricht"]')}`,
      take: itself,
    },
    {
      name: 'message around its text',
      selector: `${within('[role="document"]')}, ${within('[id^="UniqueMessageBody"]')}`,
      take: around,
    },
  ],
  body: [
    { name: 'document', selector: '[role="document"]', take: itself },
    {
      name: 'body by id',
      selector: '[id^="UniqueMessageBody"], [data-test-id="mailMessageBodyContainer"]',
      take: itself,
    },
    { name: 'text', selector: '.allowTextSelection', take: itself },
  ],
  key: [
    {
      name: 'item id',
      selector: '[data-item-id], [data-itemid]',
      take: (element) => ofAttribute('data-item-id')(element) ?? ofAttribute('data-itemid')(element),
    },
  ],
  from: [
    { name: 'label', selector: '[aria-label]', take: labelled('from') },
    { name: 'title with an address', selector: 'span[title*="@"]', take: person('title') },
  ],
  to: [{ name: 'label', selector: '[aria-label]', take: labelled('to') }],
  cc: [{ name: 'label', selector: '[aria-label]', take: labelled('cc') }],
  date: [
    { name: 'date by id', selector: '[id$="_DATETIME"]', take: dateOf('title') },
    { name: 'saved time', selector: '[data-testid="SentReceivedSavedTime"]', take: dateOf('title') },
  ],
  mayLack: ['to', 'cc', 'account', 'thread', 'key'],
});

function within(selector: string): string {
  return PANE.split(', ')
    .map((pane) => `${pane} ${selector}`)
    .join(', ');
}

/** The nearest element around the text that also holds the sender. */
function around(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const labels = Array.prototype.slice.call(
      Element.prototype.querySelectorAll.call(at, '[aria-label]'),
      0,
      50,
    ) as Element[];
    if (labels.some((each) => labelled('from')(each) !== undefined)) return at;
  }
  return undefined;
}
