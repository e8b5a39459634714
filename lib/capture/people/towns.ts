import { fold } from '../page/clean';
import type { Page } from '../page/page';
import { patternOf } from '../page/pattern';

const STATE =
  '(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|AB|BC|MB|ON|QC|NSW|VIC|QLD)';
const TOWN = patternOf(
  `(\\p{Lu}[\\p{L}.'-]{1,20}(?: \\p{Lu}[\\p{L}.'-]{1,20}){1,2}),? ?${STATE}\\.?,? {1,2}(?:\\d{4,5}|[A-Z]\\d[A-Z])`,
  'gu',
);
/** What every one has, cheap to look for. */
const STATE_AND_CODE = /[A-Z]{2}\.?,? {1,2}(?:\d{4}|[A-Z]\d[A-Z])/;
const MOST = 200;
const LONGEST = 500_000;

/**
 * Towns of two or three words that the page names with state and code ("Ann Arbor, MI 48104"): they have the shape of a name.
 * Without the code it could be a doctor ("Jo Doe, MD"). Folded.
 */
export function townsOf({ text }: Page): ReadonlySet<string> {
  const towns = new Set<string>();
  const read = text.slice(0, LONGEST);
  if (!STATE_AND_CODE.test(read)) return towns;
  for (const [, town = ''] of read.matchAll(TOWN)) {
    if (towns.size >= MOST) break;
    // What stands before the town may have run into it: "Mill Street Ann Arbor, MI".
    const words = town.split(' ');
    for (let size = 2; size <= words.length; size += 1) towns.add(fold(words.slice(-size).join(' ')));
  }
  return towns;
}
