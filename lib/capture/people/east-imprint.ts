import { pattern } from '../page/pattern';
import type { EastParts } from './east-line';
import { EAST } from './east-names';
import { eastTitle } from './east-titles';
import { toName } from './names';

/** A label of letters and what could be a name behind it, with more before or behind. */
const LABELLED = pattern`/(?<!\p{L})(\p{L}{2,9}) ?[:：] ?(\p{L}{1,4})([ \u3000]\p{L}{1,3}(?! ?[:：]))?(?!\p{L})/gu`;

/** "상호: 노스윈드 | 대표: 김지훈 | 전화: …": posts as labels anywhere in a line that says the whole imprint. */
export function inImprint(text: string): EastParts[] {
  if (!EAST.test(text)) return [];
  return [...text.matchAll(LABELLED)].flatMap(({ 0: all, 1: label = '', 2: first = '', 3: second = '', index }) => {
    if (!eastTitle(label)) return [];
    const name = toName(first + second) ?? toName(first);
    if (!name) return [];
    const start = index + all.lastIndexOf(first + second);
    return [{ name, start, end: start + name.printed.length, title: { start: index, end: index + label.length } }];
  });
}
