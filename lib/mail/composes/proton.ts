import { localName } from '@/lib/capture/page/dom';
import type { Correspondent } from '../../model/mail-reading';
import card from '../cards/proton';
import { defineCompose } from '../compose/compose';
import {
  chipOf,
  editedIn,
  type Line,
  lineAround,
  sendsByWords,
  sendsLater,
  smallestWith,
  tailAt,
  typedIn,
} from '../compose/parts';

const itself = (element: Element) => element;
const SEND = '[data-testid="composer:send-button"]';
const FRAME =
  'iframe[data-testid="rooster-iframe"], iframe[data-testid="squire-iframe"], iframe[title="Email composer"]';
const SUBJECT = '[data-testid="composer:subject"]';
const ENTRIES = {
  to: '[data-testid="composer:to"]',
  cc: '[data-testid="composer:cc"]',
  bcc: '[data-testid="composer:bcc"]',
};

const recipients = (line: Line) => {
  const take = (element: Element): Correspondent[] | Correspondent | undefined => {
    if (localName(element) === 'input') return typedIn(element);
    return lineAround(element, ENTRIES) === line ? chipOf(element) : undefined;
  };
  return [
    { name: 'chip', selector: `[data-testid="composer-addresses-item-label"], ${ENTRIES[line]}`, take },
    { name: 'chip by its class', selector: '.composer-addresses-item-label', take },
  ];
};

/**
 * Proton Mail. Source: its own open source and the test ids of its own tests (WebClients, commits 2022 – 2025); read for facts, looked up
 * on 2026-11-23, not tried against the live service. The text is written in a frame of the page's own origin. A mail may be taken back
 * for up to 20 s.
 */
export default defineCompose({
  ...card,
  texts: '[data-testid="message-content:body"], iframe[data-testid="content-iframe"]',
  root: [
    { name: 'Send, subject and text', selector: SEND, take: (element) => smallestWith(element, SUBJECT, FRAME) },
    { name: 'composer', selector: '.composer, [data-testid^="composer-"]:has(iframe)', take: itself },
  ],
  to: recipients('to'),
  cc: recipients('cc'),
  bcc: recipients('bcc'),
  subject: [{ name: 'subject', selector: SUBJECT, take: itself }],
  body: [{ name: 'editor in a frame', selector: FRAME, take: editedIn }],
  tail: [
    {
      name: 'signature and quote',
      selector: '[class*="signature"], [class*="_quote"], blockquote',
      take: tailAt,
    },
  ],
  presses: { send: [{ name: 'button', selector: SEND }, sendsByWords], schedule: [sendsLater] },
  sendsByKey: true,
  notices: {
    success: [],
    failure: [{ name: 'red notice', selector: '[role="alert"].bg-danger' }],
    refusal: [{ name: 'refusal', selector: '[role="alertdialog"]' }],
  },
  goneMeansSent: { after: 22_000 },
});
