import { localName } from '@/lib/capture/page/dom';
import card from '../cards/yahoo';
import { defineCompose } from '../compose/compose';
import { chipOf, type Line, sendsByWords, sendsLater, smallestWith, tailAt, typedIn, withSend } from '../compose/parts';

const itself = (element: Element) => element;
const EDITOR = '[data-test-id="rte"], #editor-container [contenteditable="true"]';
const SEND = '[data-test-id="compose-send-button"]';

const recipients = (line: Line) => [
  {
    name: 'pill',
    selector: `[data-test-id="container-${line}"] [data-test-id="pill"], [data-test-id="container-${line}"] input`,
    take: (element: Element) => (localName(element) === 'input' ? typedIn(element) : chipOf(element)),
  },
  {
    name: 'titles in the line',
    selector: `:has(> #message-${line}-field) [title*="@"], #message-${line}-field`,
    take: (element: Element) => (localName(element) === 'input' ? typedIn(element) : chipOf(element)),
  },
];

/**
 * Yahoo Mail and AOL. Source: many public adapters that use its `data-test-id`s (2018 – 2026); read for facts, looked up on 2026-11-23,
 * not tried against the live service. How long a mail may be taken back is not known: the longest that any webmail offers is waited for.
 */
export default defineCompose({
  ...card,
  texts: '[data-test-id="message-view-body"], [data-test-id="message-view-body-content"]',
  root: [
    { name: 'compose', selector: '[data-test-id="compose"]', take: itself },
    { name: 'Send and text', selector: SEND, take: (element) => smallestWith(element, EDITOR) },
    { name: 'text and Send by its words', selector: EDITOR, take: withSend },
  ],
  to: recipients('to'),
  cc: recipients('cc'),
  bcc: recipients('bcc'),
  subject: [{ name: 'subject', selector: '[data-test-id="compose-subject"]', take: itself }],
  body: [
    { name: 'rich text', selector: '[data-test-id="rte"]', take: itself },
    { name: 'editor', selector: '#editor-container [contenteditable="true"]', take: itself },
  ],
  tail: [
    {
      name: 'signature and quote',
      selector: '[class*="signature"], [id*="signature"], .yahoo_quoted, blockquote',
      take: tailAt,
    },
  ],
  presses: { send: [{ name: 'button', selector: SEND }, sendsByWords], schedule: [sendsLater] },
  sendsByKey: true,
  notices: { success: [], failure: [], refusal: [{ name: 'refusal', selector: '[role="alertdialog"]' }] },
  goneMeansSent: { after: 32_000 },
});
