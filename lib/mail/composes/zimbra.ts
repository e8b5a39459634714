import { localName, textContent } from '@/lib/capture/page/dom';
import type { Correspondent } from '../../model/mail-reading';
import card from '../cards/zimbra';
import { defineCompose } from '../compose/compose';
import { editedIn, type Line, sendsByWords, smallestWith, tailAt, typedIn, withSend } from '../compose/parts';
import { within } from '../reading/find';
import { peopleIn } from '../reading/take';

const itself = (element: Element) => element;
const SEND = '[id^="zb__COMPOSE"][id$="__SEND"]';
const SUBJECT = '[id$="_subject_control"], input.subjectField';

const recipients = (line: Line) => [
  {
    name: 'bubble',
    selector: `[id$="_${line}_control"] .addrBubble, [id$="_${line}_control"] input`,
    take: person,
  },
  { name: 'line', selector: `[id$="_${line}_control"]`, take: person },
];

/**
 * Zimbra, classic web client. Source: its own source (zm-web-client, 2024-09); read for facts, looked up on 2026-11-23, not tried
 * against a live service. Ids are made of view and part: `zv__COMPOSE-1_to_control`. The rich text is TinyMCE's, in a frame.
 */
export default defineCompose({
  ...card,
  isPage: (document) => within(document, '[id^="zv__"], [id^="zb__"], #z_shell').length > 0,
  texts: '[id^="zv__"][id$="_body"], iframe:not([id$="_ifr"])',
  root: [
    { name: 'subject and Send', selector: SUBJECT, take: (element) => smallestWith(element, SEND) },
    { name: 'subject and Send by its words', selector: SUBJECT, take: withSend },
    { name: 'Send and text', selector: SEND, take: (element) => smallestWith(element, 'iframe, textarea') },
  ],
  to: recipients('to'),
  cc: recipients('cc'),
  bcc: recipients('bcc'),
  subject: [
    {
      name: 'subject by its id',
      selector: 'input[id$="_subject_control"], [id$="_subject_control"] input',
      take: itself,
    },
    { name: 'subject field', selector: 'input.subjectField', take: itself },
  ],
  body: [
    { name: 'rich text', selector: 'iframe', take: editedIn },
    { name: 'plain text', selector: 'textarea', take: itself, asGood: true },
  ],
  tail: [
    {
      name: 'signature and quote',
      selector: '[data-marker^="__SIG"], [data-marker="__DIVIDER__"], #zwchr, [class*="signature"], blockquote',
      take: tailAt,
    },
  ],
  presses: {
    send: [{ name: 'button', selector: SEND }, sendsByWords],
    schedule: [{ name: 'menu', selector: '[id$="__SEND_LATER"]' }],
    discard: [{ name: 'button', selector: '[id^="zb__COMPOSE"][id$="__CANCEL"]' }],
  },
  sendsByKey: true,
  notices: { success: [], failure: [], refusal: [{ name: 'refusal', selector: '[role="alertdialog"]' }] },
  goneMeansSent: { after: 3_000 },
});

function person(element: Element): Correspondent[] | undefined {
  return localName(element) === 'input' ? typedIn(element) : peopleIn(textContent(element) ?? '');
}
