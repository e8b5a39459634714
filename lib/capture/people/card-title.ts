import type { CapturedFact } from '../../model/page-reading';
import { localName } from '../page/dom';
import type { Line, Page } from '../page/page';
import { fact, hiddenQuote, textQuote } from '../page/say';
import { titleInBio } from './bio-title';
import type { Candidate } from './candidates';
import type { Card } from './cards';
import { suggestDepartment } from './departments';
import { sectionTitle } from './section-title';
import { slotOf } from './slot';
import { isInPostColumn, rowLabel } from './table-heads';
import { continuesTitle, withoutOrganisation } from './title-end';
import { titleStrength } from './titles';

/** A title with its proof. Strength 2: it has a word that titles have. */
export interface Titled {
  said: CapturedFact;
  strength: number;
}

const REACH = 4;
const MOST_CELLS = 8;
const LONGEST_POST = 60;

/**
 * The title of a person: in the name's line, after it in the card, before it, in the photo's description, in the first
 * sentence about them, or in the heading of their section.
 */
export function titleFor(
  page: Page,
  candidate: Candidate,
  card: Card,
  named: ReadonlySet<number>,
  posts: ReadonlySet<string> = new Set(),
): Titled | undefined {
  const { line, title } = candidate;
  const inLine = title && spoken(page, line.start + title.start, line.start + title.end, line.element, title.strength);
  if (inLine && inLine.strength === 2) return inLine;
  const label = rowLabel(page, line) ?? termOf(page, line);
  const after = () => nearby(page, line, line.index + 1, Math.min(card.end, line.index + 1 + REACH), named);
  const before = () => nearby(page, line, line.index - 1, Math.max(card.first, line.index - REACH) - 1, named);
  const picture = () => inPicture(page, candidate);
  const bio = () => titleInBio(page, candidate, card, named);
  return (
    inRow(page, candidate, named) ??
    (label && spoken(page, label.start, label.start + label.text.length, label.element, 2)) ??
    after() ??
    picture() ??
    before() ??
    bio() ??
    inLine ??
    departmentBelow(page, candidate, card, named) ??
    inPostSlot(page, candidate, card, named, posts) ??
    credentialsOf(page, candidate) ??
    sectionTitle(page, candidate)
  );
}

/** In a table: the cell below "Position", else a cell of the same row that is a title's, the nearest one after it first. */
function inRow(page: Page, { line, start }: Candidate, named: ReadonlySet<number>): Titled | undefined {
  if (!line.cell || start > 0) return undefined;
  const cells = [...rowCells(page, line, 1), ...rowCells(page, line, -1)];
  const cell =
    cells.find((one) => isInPostColumn(page, one) && titleStrength(one.text) > 0) ??
    cells.find((one) => !named.has(one.index) && titleStrength(one.text) === 2);
  return cell && spoken(page, cell.start, cell.start + cell.text.length, cell.element, 2);
}

function rowCells(page: Page, { index, cell }: Line, step: 1 | -1): Line[] {
  const found: Line[] = [];
  for (let i = index + step; found.length < MOST_CELLS; i += step) {
    const line = page.lines[i];
    if (!cell || line?.cell?.table !== cell.table || line.cell.row !== cell.row) break;
    found.push(line);
  }
  return found;
}

/** The first line from `from` towards `to` that is a title's; another name ends the search, and so does a heading of a new part. */
function nearby(page: Page, own: Line, from: number, to: number, named: ReadonlySet<number>): Titled | undefined {
  const step = from <= to ? 1 : -1;
  for (let i = from; i !== to; i += step) {
    const line = page.lines[i];
    if (!line || named.has(i)) return undefined;
    // What follows in a list of terms is the next one's.
    if (step > 0 && isTerm(line) && !isTerm(own)) return undefined;
    if (step > 0 && line.heading > 0 && line.heading <= (own.heading || 3)) return undefined;
    const length = titleLength(line.text);
    if (length === 0) continue;
    if (length < line.text.length) return spoken(page, line.start, line.start + length, line.element, 2);
    const last = endOfTitle(page, line, named);
    return spoken(page, line.start, last.start + last.text.length, line.element, 2);
  }
  return undefined;
}

const isTerm = ({ element }: Line) => localName(element) === 'dt';

/** `<dt>Owner</dt><dd>Jo Doe</dd>` */
function termOf(page: Page, { index, element }: Line): Line | undefined {
  const term = page.lines[index - 1];
  return term && isTerm(term) && localName(element) === 'dd' && titleStrength(term.text) === 2 ? term : undefined;
}

/** "Purchasing" right below the name: where somebody works stands for what they do. */
function departmentBelow(page: Page, { line }: Candidate, card: Card, named: ReadonlySet<number>): Titled | undefined {
  const below = page.lines[line.index + 1];
  if (!below || line.index + 1 >= card.end || named.has(below.index) || below.heading > 0 || isTerm(below))
    return undefined;
  if (below.text.length > 40 || suggestDepartment(below.text)?.because !== below.text) return undefined;
  return spoken(page, below.start, below.start + below.text.length, below.element, 1);
}

/** Where the others of the list have their titles, there this one has theirs, too: "Riding for everybody" below a name. */
function inPostSlot(
  page: Page,
  { line, slot }: Candidate,
  card: Card,
  named: ReadonlySet<number>,
  posts: ReadonlySet<string>,
): Titled | undefined {
  const below = page.lines[line.index + 1];
  if (!below || below.index >= card.end || named.has(below.index) || titleStrength(below.text) === 0) return undefined;
  if (below.text.length > LONGEST_POST || !posts.has(`${slot}>${slotOf(below, 0)}`)) return undefined;
  return spoken(page, below.start, below.start + below.text.length, below.element, 1);
}

/** For `titleFor`: how names and the titles right below them are built. */
export function postSlots(page: Page, among: Candidate[]): ReadonlySet<string> {
  return new Set(
    among.flatMap(({ line, slot }) => {
      const below = page.lines[line.index + 1];
      return below && titleStrength(below.text) === 2 ? [`${slot}>${slotOf(below, 0)}`] : [];
    }),
  );
}

/** "Dentist. Reg. no. 3001234": the title before a number of registration. */
const BEFORE_NUMBER = /^([^.;|·(,]{4,50})[.;|·(,]\s?.{0,30}\d{4}/u;

function titleLength(text: string): number {
  if (titleStrength(text) === 2) return text.length;
  const first = text.length < 90 ? BEFORE_NUMBER.exec(text)?.[1] : undefined;
  return first && titleStrength(first) === 2 ? first.length : 0;
}

/** "President and" above "Chief Executive Officer": a title over several lines. */
function endOfTitle(page: Page, line: Line, named: ReadonlySet<number>): Line {
  let last = line;
  for (let i = line.index + 1; i < line.index + 3; i += 1) {
    const next = page.lines[i];
    if (!next || named.has(i) || next.heading !== line.heading || !continuesTitle(last.text, next.text)) break;
    last = next;
  }
  return last;
}

/** "Jo Doe – Head of Sales" as the text of the photo. */
function inPicture(page: Page, { name }: Candidate): Titled | undefined {
  for (const { alt, element } of page.images) {
    if (!alt.startsWith(name.bare)) continue;
    const words = alt.slice(name.bare.length).replace(/^[\s,:|–—-]{1,5}/, '');
    if (titleStrength(words) < 2) continue;
    const said = fact('title', words, hiddenQuote('attribute', alt, element), {
      method: 'photo description',
      confidence: 'medium',
    });
    if (said) return { said, strength: 2 };
  }
  return undefined;
}

function credentialsOf(page: Page, { name, line, start }: Candidate): Titled | undefined {
  const at = name.credentials ? line.text.indexOf(name.credentials, start) : -1;
  if (!name.credentials || at === -1) return undefined;
  return spoken(page, line.start + at, line.start + at + name.credentials.length, line.element, 1);
}

/** Signs, and the words that imprints and lists lead in with: "Vertreten durch die Geschäftsführer", "Position: Buyer". */
const LEAD_IN =
  /^[\s,:|(–—-]{0,6}(?:(?:gesetzlich\s)?vertreten\sdurch\s(?:(?:den|die|das|ihren|ihre)\s)?|represented\sby\s(?:(?:the|its)\s)?|(?:job title|position|role|funktion|fonction|cargo|ruolo|functie|stanowisko)\s?:\s?)?/i;

/** The words between two offsets as a title, without the signs that part it from the name. */
function spoken(page: Page, from: number, to: number, element: Element, strength: number): Titled | undefined {
  const raw = page.text.slice(from, to);
  const start = from + (LEAD_IN.exec(raw)?.[0].length ?? 0);
  const words = withoutOrganisation(page.text.slice(start, to).replace(/[\s,:;|–—-]{1,6}$/, ''), page.url);
  const quote = textQuote(page, start, start + words.length, element);
  const said = fact('title', words, quote, {
    method: 'next to the name',
    confidence: strength === 2 ? 'high' : 'medium',
  });
  return said && { said, strength };
}
