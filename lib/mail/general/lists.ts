import { parentElement } from '@/lib/capture/page/dom';
import type { Correspondent } from '../../model/mail-reading';
import { around, holds } from '../reading/find';
import type { Mark } from './marks';

const ROW = 'tr, li, [role="row"], [role="option"], [role="listitem"]';
const NO_THREAD = 'tr, [role="row"], [role="option"]';

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
