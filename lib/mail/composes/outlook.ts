import { attribute } from '@/lib/capture/page/dom';
import card from '../cards/outlook';
import { defineCompose } from '../compose/compose';
import { isMarked } from '../compose/mark';
import { chipsIn, fieldCalled, type Line, sendsByWords, sendsLater, smallestAround, tailAt } from '../compose/parts';
import { within } from '../reading/find';

const itself = (element: Element) => element;
const SEND_PLACE = '[data-testid="ComposeSendButton"]';
const EDITOR = '[data-testid="editorParent"] [role="textbox"][contenteditable="true"]';
/** A line of recipients is a text box too: its label is one of few words. */
const TEXT = '[role="textbox"][contenteditable="true"]';

const recipients = (line: Line) => [
  {
    name: 'line by its label',
    selector: '[contenteditable="true"][aria-label]',
    take: (element: Element) => (fieldCalled(attribute(element, 'aria-label')) === line ? chipsIn(element) : undefined),
  },
];

/**
 * Outlook on the web: in the reading pane, in a window of its own, by a link. Source: public extensions with tests ("mapped on a live
 * mailbox 2026-07"), one of 2026-09; read for facts, looked up on 2026-11-23, not tried against the live service. Nothing names a draft,
 * classes are hashes of the build, and most people stand there without their addresses. A mail may be taken back for up to 10 s.
 */
export default defineCompose({
  ...card,
  texts: '[role="document"], [id^="UniqueMessageBody"], [data-test-id="mailMessageBodyContainer"], .allowTextSelection',
  root: [
    { name: 'Send', selector: SEND_PLACE, take: whole },
    {
      name: 'Send by its words',
      selector: 'button',
      take: (element) => (isMarked(element, sendsByWords) ? whole(element) : undefined),
    },
  ],
  namesAlone: true,
  to: recipients('to'),
  cc: recipients('cc'),
  bcc: recipients('bcc'),
  subject: [
    {
      name: 'label',
      selector: 'input[aria-label="Add a subject"], input[aria-label="Subject"]',
      take: itself,
    },
    {
      name: 'subject in another language',
      selector: 'input[aria-label]',
      take: (element) => (saysSubject(attribute(element, 'aria-label')) ? element : undefined),
    },
    { name: 'the longest field', selector: 'input[maxlength], input[type="text"]', take: itself },
  ],
  body: [
    { name: 'editor', selector: EDITOR, take: itself },
    { name: 'label', selector: `${TEXT}[aria-label^="Message body"]`, take: itself },
    {
      name: 'text box that is no line of recipients',
      selector: TEXT,
      take: (element) => (isText(element) ? element : undefined),
    },
  ],
  tail: [
    {
      name: 'signature and quote',
      selector: '#Signature, [id*="appendonsend"], #divRplyFwdMsg, blockquote',
      take: tailAt,
    },
  ],
  presses: {
    send: [{ name: 'button', selector: `${SEND_PLACE} button:not([aria-haspopup])` }, sendsByWords],
    schedule: [sendsLater],
  },
  sendsByKey: true,
  notices: { success: [], failure: [], refusal: [{ name: 'refusal', selector: '[role="alertdialog"]' }] },
  goneMeansSent: { after: 12_000 },
});

function isText(element: Element): boolean {
  return !fieldCalled(attribute(element, 'aria-label'));
}

function whole(send: Element): Element | undefined {
  return smallestAround(send, (at) => within(at, 'input').length > 0 && within(at, TEXT).some(isText));
}

/** "Add a subject", "Betreff hinzufügen", "件名を追加": the word with another around it. */
function saysSubject(label: string | undefined): boolean {
  const said = label?.split(/\s+|を|の/) ?? [];
  return said.some((word) => fieldCalled(word) === 'subject');
}
