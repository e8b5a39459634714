import { attribute, documentOf } from '@/lib/capture/page/dom';
import card from '../cards/fastmail';
import { defineCompose } from '../compose/compose';
import {
  boxOf,
  chipOf,
  fieldCalled,
  type Line,
  outermost,
  sendsByWords,
  sendsLater,
  smallestWith,
  tailAt,
  typedIn,
} from '../compose/parts';
import { within } from '../reading/find';
import { words } from '../reading/take';

const itself = (element: Element) => element;
const EDITOR = '.v-RichText-input';
const FIELD = '.v-TextInput-input';

const recipients = (line: Line) => [
  {
    name: 'line by its label',
    selector: `${FIELD}, input, textarea`,
    take: (element: Element) => (labelled(element) === line ? peopleAround(element) : undefined),
  },
];

/**
 * Fastmail. Source: public extensions for it ("last verified 2026-06-04", a live check of 2026-08-11); read for facts, looked up on
 * 2026-11-23, not tried against the live service. `v-` classes have a meaning; ids change at every drawing. Which line is which, and
 * which button sends, only their words tell.
 */
export default defineCompose({
  ...card,
  texts: '.v-Message',
  root: [
    { name: 'compose', selector: '.v-Compose', take: itself },
    { name: 'text and subject', selector: EDITOR, take: (element) => smallestWith(element, `input${FIELD}`) },
  ],
  to: recipients('to'),
  cc: recipients('cc'),
  bcc: recipients('bcc'),
  subject: [
    {
      name: 'field by its label',
      selector: `${FIELD}, input`,
      take: (element) => (labelled(element) === 'subject' ? element : undefined),
    },
  ],
  body: [
    { name: 'rich text', selector: EDITOR, take: itself },
    { name: 'text box', selector: '[contenteditable="true"]', take: itself },
  ],
  tail: [
    {
      name: 'signature and quote',
      selector: '[class*="signature"], [id^="sig"], blockquote',
      take: tailAt,
    },
  ],
  presses: {
    send: [sendsByWords],
    schedule: [sendsLater],
  },
  sendsByKey: true,
  notices: { success: [], failure: [], refusal: [{ name: 'refusal', selector: '[role="alertdialog"]' }] },
  goneMeansSent: { after: 32_000 },
});

/** By the label that points at it, else by the one before it in its row. */
function labelled(field: Element): Line | 'subject' | undefined {
  const id = attribute(field, 'id');
  const document = documentOf(field);
  const labels = id && document ? within(document, 'label[for]') : [];
  const label = labels.find((each) => attribute(each, 'for') === id);
  return fieldCalled(label ? words(label) : attribute(field, 'aria-label'));
}

/** The chips beside an entry, and what is typed in it. */
function peopleAround(entry: Element) {
  const chips = within(boxOf(entry, FIELD), '[title*="@"], [class*="Token"]');
  return [...outermost(chips).flatMap((chip) => chipOf(chip) ?? []), ...(typedIn(entry) ?? [])];
}
