import { frameDocument, parentElement } from '@/lib/capture/page/dom';
import card from '../cards/zimbra';
import { within } from '../reading/find';
import { dateOf, person, words } from '../reading/take';
import { defineWebmail } from '../webmail';

const itself = (element: Element) => element;
const member = person('title', 'email', 'data-email');

/**
 * Zimbra, classic web client. Source: its own templates (zm-web-client, WebRoot/templates/mail/Message.template, 2024-09); read for
 * facts, looked up on 2026-11-23, not tried against a live service. Element ids are made of view and part: `zv__CLV_…_hdrTable`.
 */
export default defineWebmail({
  ...card,
  isPage: (document) => within(document, '[id^="zv__"], [id^="zb__"], #z_shell').length > 0,
  subject: [
    { name: 'subject cell', selector: 'table.MsgHeaderTable td.SubjectCol', take: words },
    { name: 'heading', selector: '[id^="zv__"] [role="heading"][aria-level="2"]', take: words },
  ],
  message: [
    { name: 'header table', selector: 'table.MsgHeaderTable', take: around },
    { name: 'header by id', selector: '[id^="zv__"][id$="_hdrTable"]', take: around },
  ],
  body: [
    { name: 'text by id', selector: '[id^="zv__"][id$="_body"]', take: itself },
    {
      name: 'frame',
      selector: 'iframe',
      take: (element) => (hasText(frameDocument(element)) ? element : undefined),
    },
  ],
  from: [
    {
      name: 'sender row',
      selector: 'tr[id$="_from"] .addrBubble, tr[id$="_from"] .Object, tr[id$="_from"] td.LabelColValue',
      take: member,
    },
  ],
  to: [{ name: 'recipient row', selector: 'tr[id$="_to"] .addrBubble, tr[id$="_to"] .Object', take: member }],
  cc: [{ name: 'recipient row', selector: 'tr[id$="_cc"] .addrBubble, tr[id$="_cc"] .Object', take: member }],
  date: [{ name: 'date cell', selector: 'td.DateCol', take: dateOf('title') }],
  mayLack: ['cc'],
});

const hasText = (document: Document | undefined) => document !== undefined && within(document, '.MsgBody').length > 0;

/** The part of the page that holds the header table and the text of one message. */
function around(element: Element): Element | undefined {
  for (let at: Element | undefined = element; at; at = parentElement(at)) {
    if (within(at, '[id$="_body"], iframe').length > 0) return at;
  }
  return undefined;
}
