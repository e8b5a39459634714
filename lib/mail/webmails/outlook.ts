import { addressOf, attribute, documentOf, parentElement } from '@/lib/capture/page/dom';
import { addressIn } from '@/lib/identity/mail-address';
import type { Correspondent } from '../../model/mail-reading';
import card from '../cards/outlook';
import { HEADERS } from '../message/quote-words.data';
import { within as inside } from '../reading/find';
import { dateOf, ofAttribute, peopleIn, words } from '../reading/take';
import { defineWebmail } from '../webmail';

const itself = (element: Element) => element;
const PANE = '#ConversationReadingPaneContainer, #ItemReadingPaneContainer';

/** "To: Jo Doe; Al Roe", in the language of the page; addresses are often absent and are then not guessed. */
const labelled = (kind: 'from' | 'to' | 'cc') => {
  const said: readonly string[] = HEADERS[kind];
  return (element: Element): Correspondent[] | undefined => {
    const [label = '', ...rest] = (attribute(element, 'aria-label') ?? '').split(/[:：]/);
    if (!said.includes(label.trim().toLowerCase())) return undefined;
    const people = peopleIn(rest.join(':').trim());
    const [only] = people;
    const address = attribute(element, 'title') && addressIn(attribute(element, 'title'));
    return people.length === 1 && only && address ? [{ ...only, address }] : people;
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
      selector: '[role="tree"] [role="treeitem"][title*="@"], [role="tree"] [role="treeitem"][aria-label*="@"]',
      take: (element) => addressIn(attribute(element, 'title')) ?? addressIn(attribute(element, 'aria-label')),
    },
  ],
  thread: [
    {
      name: 'selected conversation',
      selector: '[data-convid][aria-selected="true"]',
      take: ofAttribute('data-convid'),
    },
    { name: 'address of the page', selector: 'html', take: (element) => itemIn(documentOf(element)) },
    { name: 'the only conversation', selector: 'html', take: (element) => onlyConversation(element) },
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
    // Should the panes lose their ids: the ids of the texts stand only where a mail is open.
    { name: 'message around its text, in any pane', selector: '[id^="UniqueMessageBody"]', take: around },
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
  from: [{ name: 'label', selector: '[aria-label]', take: labelled('from') }],
  to: [{ name: 'label', selector: '[aria-label]', take: labelled('to') }],
  cc: [{ name: 'label', selector: '[aria-label]', take: labelled('cc') }],
  date: [
    { name: 'date by id', selector: '[id$="_DATETIME"]', take: dateOf('title') },
    { name: 'saved time', selector: '[data-testid="SentReceivedSavedTime"]', take: dateOf('title') },
  ],
  mayLack: ['cc'],
});

/** `/mail/inbox/id/<id>`, `/mail/deeplink/read/<id>?ItemID=<id>`. */
function itemIn(document: Document | null): string | undefined {
  if (!document) return undefined;
  const { pathname, searchParams } = new URL(addressOf(document));
  const inPath = /^\/mail\/(?:\d+\/)?(?:[^/]{1,200}\/id|deeplink\/read)\/([^/]{4,600})/.exec(pathname)?.[1];
  return searchParams.get('ItemID') ?? (inPath && decodeURIComponent(inPath));
}

function onlyConversation(element: Element): string | undefined {
  const ids = new Set(inside(element, '[data-convid]').map((row) => attribute(row, 'data-convid')));
  return ids.size === 1 ? [...ids][0] : undefined;
}

function within(selector: string): string {
  return PANE.split(', ')
    .map((pane) => `${pane} ${selector}`)
    .join(', ');
}

/** The nearest element around the text that also holds the sender; where no label is known, the one right around it. */
function around(element: Element): Element | undefined {
  for (let at = parentElement(element); at; at = parentElement(at)) {
    const labels = inside(at, '[aria-label]').slice(0, 50);
    if (labels.some((each) => labelled('from')(each) !== undefined)) return at;
  }
  return parentElement(element);
}
