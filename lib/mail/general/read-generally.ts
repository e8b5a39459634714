import { addressOf, all, frameDocument, parentElement, titleOf } from '@/lib/capture/page/dom';
import type { Correspondent, MailField, MailReading } from '../../model/mail-reading';
import { holds, isUnseen, within } from '../reading/find';
import { nameIn, words } from '../reading/take';
import type { MailDate, OpenMail } from '../webmail';
import { bodyOf } from './body';
import { labelIn } from './labels';
import { headingsOutsideLists, isListHead, isListRow, withoutLists } from './lists';
import { addressMarks, dateMarks, headingMarks, isBefore, type Mark, printedIn } from './marks';

const MOST_PEOPLE = 200;
/** So many lines of a header are compared with the page's title. */
const MOST_LINES = 200;

interface Header {
  body: Element;
  subject?: { value: string; way: string };
  from?: { value: Correspondent; way: string };
  date?: { value: MailDate; way: string };
  to: Correspondent[];
  cc: Correspondent[];
}

/**
 * Reads an open mail of a webmail that nobody described: where its text stands, and what is named above it. Gives a field only
 * where the page leaves no doubt; a mail without a sender counts as not recognised.
 */
export function readGenerally(document: Document): OpenMail {
  const documents = [document, ...framesOf(document)];
  // A preview pane is a frame: the innermost document with a sender is the open mail.
  const headers = documents.map(headerOf).filter((header) => header !== undefined);
  // Where the page itself names the sender of what stands in the frame, the words in the frame do not.
  const labelled = headers.find(({ from, body }) => from?.way === 'label' && frameDocument(body) !== undefined);
  const header = labelled ?? headers.findLast(({ from }) => from) ?? headers.at(-1);
  const reading: MailReading = {
    webmail: 'generic',
    url: addressOf(document),
    state: 'none',
    messages: [],
    ways: {},
    missing: [],
  };
  if (!header) return { reading, messages: [] };
  const { body, subject, from, date, to, cc } = header;
  if (!from) return { reading: { ...reading, state: subject && date ? 'blind' : 'none' }, messages: [] };
  const message = {
    key: [addressOf(document).split('#')[0], from.value.address, date?.value.printed, subject?.value]
      .join(' ')
      .slice(0, 600),
    from: from.value,
    to,
    cc,
    ...(date && { date: date.value }),
  };
  const found = { subject, from, date };
  const ways: MailReading['ways'] = { message: 'text', body: 'text' };
  const missing: MailField[] = [];
  for (const field of ['subject', 'from', 'date'] as const) {
    const way = found[field]?.way;
    if (way) ways[field] = way;
    else missing.push(field);
  }
  return {
    reading: {
      ...reading,
      state: 'open',
      ...(subject && { subject: subject.value }),
      messages: [message],
      ways,
      missing,
    },
    messages: [{ message, body }],
  };
}

function headerOf(document: Document): Header | undefined {
  const body = bodyOf(document);
  if (!body) return undefined;
  const isAbove = ({ element }: { element: Element }) =>
    isBefore(element, body) && !Node.prototype.contains.call(element, body);
  const outside = addressMarks(document).filter(({ element }) => !holds(body, element));
  const people = withoutLists(outside, body)?.filter(isAbove);
  if (!people) return undefined;
  const headings = headingsOutsideLists(headingMarks(document).filter(isAbove), body);
  const subject = subjectOf(document, headings, body);
  const near = <Value>(marks: Mark<Value>[]) =>
    subject ? marks.filter(({ element }) => isNear(subject.element, element, body)) : innermost(marks, body);
  const from = fromOf(near(people), people, body);
  const told = subject ?? (from && titledNear(document, from.element, isAbove));
  const block = from && blockOf(from.element, told?.element);
  const isBeside = (mark: Mark<unknown>) =>
    near([mark]).length > 0 || (block !== undefined && holds(block, mark.element));
  const dates = dateMarks(document).filter(isAbove);
  const date =
    dates.findLast(({ label }) => label === 'date') ??
    near(dates).find(({ label }) => label === undefined) ??
    near(dates)[0];
  return {
    body,
    ...(told && { subject: { value: told.value, way: told.way } }),
    // Somebody is named and nothing is called the sender: only a page that also shows a date is taken for a mail.
    ...(from &&
      (date || from.way === 'label') && { from: { value: whoIs(from, people, told?.element), way: from.way } }),
    ...(date && { date: { value: date.value, way: date.label ? 'label' : 'a date above the text' } }),
    to: people
      .filter(isBeside)
      .flatMap(({ label, value }) => (label === 'to' ? [value] : []))
      .slice(0, MOST_PEOPLE),
    cc: people
      .filter(isBeside)
      .flatMap(({ label, value }) => (label === 'cc' ? [value] : []))
      .slice(0, MOST_PEOPLE),
  };
}

/** The innermost part of the page that holds the sender and the subject. */
function blockOf(from: Element, subject: Element | undefined): Element | undefined {
  let at = parentElement(from);
  for (let depth = 0; at && depth < 12; depth += 1, at = parentElement(at)) {
    if (subject ? holds(at, subject) : depth === 2) return at;
  }
  return undefined;
}

/** Those in the smallest block that also holds the text: without a subject nothing else tells them from what stands further out. */
function innermost<Value>(marks: Mark<Value>[], body: Element): Mark<Value>[] {
  for (let at = parentElement(body); at; at = parentElement(at)) {
    const block = at;
    const inside = marks.filter(({ element }) => holds(block, element));
    if (inside.length > 0) return inside;
  }
  return [];
}

/** Between the subject and the text, or in the block right above the subject. */
function isNear(subject: Element, element: Element, body: Element): boolean {
  return isBefore(subject, element) && isBefore(element, body);
}

function fromOf(near: Mark<Correspondent>[], people: Mark<Correspondent>[], body: Element) {
  const isSender = ({ label }: Mark<Correspondent>) => label === 'from';
  const labelled =
    near.findLast(isSender) ?? people.findLast((mark) => isSender(mark) && !isListRow(mark.element, body));
  if (labelled) return { ...labelled, way: 'label' };
  const first = near.find(({ label }) => label === undefined);
  // Many addresses and none called the sender: a list, a directory. No guess.
  return first && near.length <= 30 ? { ...first, way: 'first address above the text' } : undefined;
}

/**
 * The sender with the name that the page prints beside the address, in a small block of its own with nothing else in it. Labels and
 * what the page marks as a picture (icon fonts print words) are no names. A display name may be somebody else's address: of two in
 * such a block the second is the sender's.
 */
function whoIs(
  { element, value }: Mark<Correspondent>,
  people: Mark<Correspondent>[],
  subject: Element | undefined,
): Correspondent {
  const block = blockWith(element);
  const said = (block && words(block))?.toLowerCase();
  if (!block || !said || value.name || !value.address || pictures(block) > 0) return value;
  if (subject && holds(block, subject)) return value;
  const second = people.filter((mark) => mark.element !== element && holds(block, mark.element))[0]?.value.address;
  if (second && said.replace(/[\s<>()]+/g, ' ').trim() === `${value.address} ${second}`) return { address: second };
  const name = said.endsWith(value.address) ? nameIn(words(block) ?? '') : undefined;
  const isName = name !== undefined && name.length <= 80 && /\p{L}/u.test(name) && labelIn(name) === undefined;
  return isName ? { ...value, name } : value;
}

/** The first block around an element that says more than it does. */
function blockWith(element: Element): Element | undefined {
  const own = words(element);
  let at = parentElement(element);
  for (let depth = 0; at && depth < 3; depth += 1, at = parentElement(at)) if (words(at) !== own) return at;
  return undefined;
}

const pictures = (element: Element): number =>
  within(element, '[role="img"], [aria-hidden="true"], button, [role="button"]').length;

function subjectOf(document: Document, headings: Mark<string>[], body: Element) {
  const title = titleOf(document).replace(/\s+/g, ' ');
  const labelled = headings.findLast(({ label }) => label === 'subject');
  if (labelled) return { ...labelled, way: 'label' };
  const inTitle = headings.findLast(({ value }) => value.length > 2 && title.includes(value));
  if (inTitle) return { ...inTitle, way: 'heading that is in the title' };
  const last = headings.findLast(({ element }) => !isListHead(element, body));
  return last ? { ...last, way: 'heading above the text' } : undefined;
}

/** Where nothing is a heading: the words of the page's title that stand nearest to the sender, from one of its marks (" - ", ": ") to another. */
function titledNear(document: Document, from: Element, isAbove: (mark: { element: Element }) => boolean) {
  const title = titleOf(document).replace(/\s+/g, ' ').trim();
  const isInTitle = (text: string) => {
    const at = title.indexOf(text);
    const before = title.slice(0, at);
    const after = title.slice(at + text.length);
    return at >= 0 && text !== title && /(?:^|[-–—:|·•] )$/.test(before) && /^(?:$| [-–—:|·•])/.test(after);
  };
  let block = parentElement(from);
  for (let depth = 0; block && depth < 8; depth += 1, block = parentElement(block)) {
    const found = printedIn(block, MOST_LINES).find(({ value, element }) => isInTitle(value) && isAbove({ element }));
    if (found) return { ...found, way: 'words of the title above the text' };
  }
  return undefined;
}

function framesOf(document: Document, depth = 0): Document[] {
  if (depth > 2) return [];
  return all(document, 'iframe', 20).flatMap((frame) => {
    const inner = isUnseen(frame) ? undefined : frameDocument(frame);
    return inner ? [inner, ...framesOf(inner, depth + 1)] : [];
  });
}
