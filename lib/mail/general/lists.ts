import { attribute, localName, parentElement } from '@/lib/capture/page/dom';
import type { Correspondent } from '../../model/mail-reading';
import { around, holds, within } from '../reading/find';
import { words } from '../reading/take';
import type { Mark } from './marks';

const ROW = 'tr, li, [role="row"], [role="option"], [role="listitem"]';
/** A table's row may be the line of a header. */
const LIST_ROW = '[role="row"], [role="option"], [role="listitem"]';
const NO_THREAD = 'tr, [role="row"], [role="option"]';

/** Headings that look alike are a list from so many on. */
const MANY = 3;

/**
 * Headings without those that are rows of a list: each mail of an inbox may be a heading, or be called a subject. Where nothing else
 * is a heading, all of them.
 */
export function headingsOutsideLists(headings: Mark<string>[], body: Element): Mark<string>[] {
  const alike = new Map<string, Set<string>>();
  for (const { element, value } of headings) {
    const look = lookOf(element);
    const said = alike.get(look);
    if (said) said.add(value);
    else alike.set(look, new Set([value]));
  }
  const left = headings.filter(
    (mark) => !isListRow(mark.element, body) && (alike.get(lookOf(mark.element))?.size ?? 0) < MANY,
  );
  return left.length > 0 ? left : headings;
}

/** Inside a row of a list that is not the list of the thread's messages. */
export function isListRow(element: Element, body: Element): boolean {
  const row = around(element, LIST_ROW);
  return row !== undefined && !holds(row, body);
}

/** Rows of mails have so many letters; names of recipients and files have fewer. */
const LONG_ROW = 25;

/** The head of the pane beside the mail in which the list of mails stands. */
export function isListHead(heading: Element, body: Element): boolean {
  let pane = heading;
  for (let at = parentElement(pane); at && !holds(at, body); at = parentElement(at)) pane = at;
  const rows = within(pane, LIST_ROW).filter((row) => (words(row) ?? '').length >= LONG_ROW);
  return rows.length >= MANY;
}

const lookOf = (element: Element): string => `${localName(element)} ${attribute(element, 'class') ?? ''}`;

/** Those named on the page who are not merely a row of a list: no inbox, no address book. Undefined where the text itself is such a row. */
export function withoutLists(people: Mark<Correspondent>[], body: Element): Mark<Correspondent>[] | undefined {
  const rows = new Map<Mark<Correspondent>, Element | undefined>(
    people.map((mark) => [mark, around(mark.element, ROW)]),
  );
  const lists = new Map<Element | undefined, Mark<Correspondent>[]>();
  for (const [mark, row] of rows) {
    const list = row && parentElement(row);
    if (list && !lists.get(list)?.push(mark)) lists.set(list, [mark]);
  }

  /** Another row beside it names somebody else in the same way. */
  const isInList = (mark: Mark<Correspondent>): boolean => {
    const row = rows.get(mark);
    if (!row || mark.label === 'to' || mark.label === 'cc') return false;
    // A thread may be a list of whole messages, but no table has one of them in each row.
    if (holds(row, body) && !Element.prototype.matches.call(row, NO_THREAD)) return false;
    const beside = lists.get(parentElement(row)) ?? [];
    return beside.some(
      (other) => other.label === mark.label && other.value.address !== mark.value.address && rows.get(other) !== row,
    );
  };

  /** The longest words of a list of mails are no mail. */
  const isTextRow = (): boolean => {
    const row = around(body, ROW);
    if (!row) return false;
    const isHeader = ({ label }: Mark<Correspondent>) => label === 'from' || label === 'to' || label === 'cc';
    const others = (lists.get(parentElement(row)) ?? []).filter((mark) => rows.get(mark) !== row && !isHeader(mark));
    if (new Set(others.map(({ value }) => value.address)).size > 1) return true;
    return people.some((mark) => holds(row, mark.element) && isInList(mark));
  };

  return isTextRow() ? undefined : people.filter((mark) => !isInList(mark));
}
