import { fold } from '../page/clean';
import type { Page } from '../page/page';
import { pattern } from '../page/pattern';
import { fact, textQuote } from '../page/say';
import type { Candidate } from './candidates';
import type { Titled } from './card-title';
import { isTitleWord } from './titles';

const REACH = 60;
/** Words of headings that name a group, not what its people do. */
const GROUPS = new Set([
  'team',
  'staff',
  'member',
  'members',
  'mitarbeiter',
  'ansprechpartner',
  'executive',
  'executives',
  'leadership',
  'management',
  'people',
  'lead',
  'leader',
  'leaders',
  'host',
  'medewerkers',
  'medewerker',
  'leitung',
  'founder',
  'judge',
  'sekretariat',
  'geschaftsleitung',
]);

/** "Partners" → "Partner": each of them is one. */
const oneOf = (word: string) =>
  pattern`/\p{Ll}{3}s$/u`.test(word) && isTitleWord(word.slice(0, -1)) ? word.slice(0, -1) : word;

/** "Partners", "Our engineers": the heading above says what everybody below it is. */
export function sectionTitle(page: Page, { line }: Candidate): Titled | undefined {
  for (let i = line.index - 1; i >= 0 && line.index - i < REACH; i -= 1) {
    const heading = page.lines[i];
    if (!heading || heading.heading === 0 || (line.heading > 0 && heading.heading >= line.heading)) continue;
    const words = heading.text.split(' ');
    const word =
      words.length <= 5 ? words.map(oneOf).find((one) => isTitleWord(one) && !GROUPS.has(fold(one))) : undefined;
    if (!word) return undefined;
    const start = heading.start + heading.text.indexOf(word);
    const said = fact('title', word, textQuote(page, start, start + word.length, heading.element), {
      method: 'section heading',
      confidence: 'low',
    });
    return said && { said, strength: 1 };
  }
  return undefined;
}
