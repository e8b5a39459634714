import { attribute } from '@/lib/capture/page/dom';
import type { Correspondent } from '../../model/mail-reading';
import card from '../cards/gmail';
import { defineCompose } from '../compose/compose';
import { sendsByWords, smallestWith, typedIn, withSend } from '../compose/parts';
import { textIn } from '../compose/written';
import { firstWithin } from '../reading/find';
import { nameIn, peopleIn, person, words } from '../reading/take';

const itself = (element: Element) => element;
const EDITOR = '[g_editable="true"], [role="textbox"][contenteditable="true"]';
const SEND = '.IZ .Up div[role="button"]:not(.Uo):not([aria-haspopup="true"])';
const BUTTON = `${SEND}, .T-I.aoO[role="button"], [role="button"][data-tooltip*="Enter"]`;

/** Chips since 2021, before that hidden fields; and what is typed and not yet a chip. */
const recipients = (name: 'to' | 'cc' | 'bcc') => [
  { name: 'chip', selector: `[name="${name}"] [role="option"], [name="${name}"] input[role="combobox"]`, take: member },
  { name: 'hovercard', selector: `[name="${name}"] [data-hovercard-id*="@"]`, take: person('data-hovercard-id') },
  {
    name: 'hidden field',
    selector: `tr:has(textarea[name="${name}"]) .vR input[type="hidden"]`,
    take: (element: Element) => peopleIn(textIn(element)),
    evenUnseen: true as const,
  },
  { name: 'field', selector: `textarea[name="${name}"]`, take: typedIn },
];

/**
 * Gmail's compose windows: beside one another, full screen, on their own, and the reply in a thread. Source: InboxSDK 2.2.18
 * (2026-07-23), gmail.js (2025-01), FlowCrypt (2026-08-17); read for facts, looked up on 2026-11-23, not tried against the live service.
 * A window goes at once, a reply when it was sent; the notice after it offers Undo for 5 to 30 s, as the user has set it.
 */
export default defineCompose({
  ...card,
  texts: '.a3s, .ii.gt',
  root: [
    {
      name: 'draft',
      selector: 'input[name="draft"], input[name="composeid"]',
      take: (element) => smallestWith(element, EDITOR, BUTTON),
      evenUnseen: true,
    },
    { name: 'text and Send', selector: EDITOR, take: (element) => smallestWith(element, BUTTON) },
    { name: 'text and Send by its words', selector: EDITOR, take: withSend },
  ],
  key: [
    { name: 'draft', selector: 'input[name="draft"]', take: (element) => idIn(element), evenUnseen: true },
    { name: 'compose id', selector: 'input[name="composeid"]', take: (element) => idIn(element), evenUnseen: true },
  ],
  to: recipients('to'),
  cc: recipients('cc'),
  bcc: recipients('bcc'),
  subject: [
    { name: 'subject box', selector: 'input[name="subjectbox"]', take: itself },
    { name: 'subject of a reply', selector: 'input[name="subject"]', take: itself, evenUnseen: true, asGood: true },
  ],
  body: [
    { name: 'g_editable', selector: '[g_editable="true"]', take: itself },
    { name: 'text box', selector: '[role="textbox"][contenteditable="true"]', take: itself },
  ],
  tail: [
    {
      name: 'signature and quote',
      selector: '.gmail_signature, [data-smartmail="gmail_signature"], .gmail_quote',
      take: itself,
    },
  ],
  presses: {
    send: [
      { name: 'button', selector: SEND },
      { name: 'class', selector: '.T-I.aoO[role="button"]' },
      { name: 'shortcut', selector: '[role="button"][data-tooltip*="Enter"]' },
      { name: 'send and archive', selector: '.IZ .Uo[role="button"]' },
      sendsByWords,
    ],
    schedule: [{ name: 'menu', selector: '[selector="scheduledSend"]' }],
    discard: [{ name: 'button', selector: '.gU .oh' }],
    undo: [{ name: 'link', selector: '[role="alert"] #link_undo' }],
  },
  sendsByKey: true,
  notices: {
    success: [{ name: 'view message', selector: '[role="alert"] #link_vsm' }],
    failure: [],
    refusal: [{ name: 'refusal', selector: '[role="alertdialog"]' }],
  },
  goneMeansSent: { after: 32_000 },
});

function idIn(element: Element): string | undefined {
  return textIn(element).replace(/^#/, '').trim() || undefined;
}

function member(element: Element): Correspondent[] | Correspondent | undefined {
  if (attribute(element, 'role') === 'combobox') return typedIn(element);
  const holder = firstWithin(element, '[data-hovercard-id*="@"]');
  const address = holder && person('data-hovercard-id')(holder)?.address;
  const name = nameIn(attribute(element, 'data-name') ?? words(element) ?? '');
  return address || name ? { ...(name && { name }), ...(address && { address }) } : undefined;
}
