import type { CapturedFact } from '../../model/page-reading';
import { type Line, type Page, Region } from '../page/page';
import { patternOf } from '../page/pattern';
import { fact, textQuote } from '../page/say';
import { gather, type Sliced } from '../page/slices';

const AMOUNT =
  '((?:(?:about|around|over|more than|nearly|almost|some|rund|etwa|circa|ca\\.|über|mehr als|fast|plus de|environ|más de|oltre|ruim|meer dan)\\s)?\\d{1,3}(?:[.,\u2019\\s]?\\d{3}){0,2}\\+?)';
const ADJECTIVES = '(?:\\s[\\p{L}-]{2,20}){0,2}';

/** Sentences that say how many people work there; a bare "12 people" may be a table for twelve. The first group is the number. */
const sentences: readonly RegExp[] = [
  patternOf(
    `(?<![\\p{L}\\d.,])${AMOUNT}${ADJECTIVES}\\s(?:employees|staff members|members of staff|mitarbeite(?:r|nde|rinnen)n?|beschäftigten?|salariés|collaborateurs|empleados|dipendenti|medewerkers)(?![\\p{L}])`,
    'iu',
  ),
  patternOf(
    `(?<!\\p{L})(?:employs?|employing|workforce of|staff of|team of|a family of|beschäftigt|beschäftigen)\\s${AMOUNT}(?:\\s(?:people|persons|men and women|menschen|personen|leute))?(?![\\p{L}\\d.,:/%-])`,
    'iu',
  ),
  patternOf(`(?<!\\p{L})is an?\\s(?:[\\p{L}-]{2,20}\\s){1,4}(?:of|with)\\s${AMOUNT}\\speople(?!\\p{L})`, 'iu'),
];
/** A word of each sentence: cheap to look for, where the sentences are not. */
const WORKFORCE =
  /employ|staff|mitarbeit|besch|salari|collaborat|emplead|dipendent|medewerk|workforce|team of|family of|people/i;
const NOT_OURS = Region.quoted | Region.nav | Region.byline | Region.form;
const LONGEST_LINE = 1500;

/** The number of employees where a sentence says it, with the words of the sentence as proof; the first one in the page. */
export function* readHeadcount(page: Page): Sliced<CapturedFact[]> {
  const found = yield* gather(page, page.lines, (line) => inLine(page, line));
  return found.slice(0, 1);
}

function inLine(page: Page, line: Line): CapturedFact[] {
  if (line.text.length > LONGEST_LINE || line.region & NOT_OURS || line.signs.digits === 0) return [];
  if (!WORKFORCE.test(line.text)) return [];
  for (const sentence of sentences) {
    const match = sentence.exec(line.text);
    const amount = match?.[1];
    if (!match || !amount) continue;
    const start = line.start + match.index;
    const quote = textQuote(page, start, start + match[0].length, line.element);
    return [fact('employees', amount, quote, { method: 'sentence', confidence: 'medium' })].filter(
      (one) => one !== undefined,
    );
  }
  return [];
}
