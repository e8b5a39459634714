import { fold } from '../page/clean';
import type { Line, Page } from '../page/page';
import { pattern } from '../page/pattern';
import { signsOf } from '../page/signs';
import type { Sliced } from '../page/slices';
import { inImprint } from './east-imprint';
import { type EastParts, eastParts } from './east-line';
import { EAST } from './east-names';
import { eastTitle } from './east-titles';
import { givenNames } from './given-names';
import { splits } from './line-parts';
import { lineMayHoldName, type Name, toName } from './names';
import { titleThenNames, toBeContacted } from './said-in-line';
import { slotOf } from './slot';
import { isNameLabel } from './table-heads';
import { firstTitleWord, isTitleWord, titleStrength } from './titles';

/** A place in the page that may name a person. */
export interface Candidate {
  name: Name;
  line: Line;
  /** Offsets of the printed name within the line. */
  start: number;
  end: number;
  /** A title printed in the same line, as offsets within it. */
  title?: { start: number; end: number; strength: number };
  /** What the line around it looks like; people of one list share it. */
  slot: string;
  /** A label such as "Managing director:" stands before it. */
  labelled: boolean;
  /** A mailbox called after them stands beside it. */
  ownMailbox?: boolean;
  /** A title stands in the same line or beside it. */
  titled?: boolean;
  /** It stands in a column of a table that is headed "Name". */
  inNameColumn?: boolean;
  /** Who stands for the company in a line of its imprint: what else stands there is the company's. */
  ofCompany?: boolean;
}

const LONGEST_LINE = 400;
/** A capital, or a letter of a script that has none. */
const CAPITAL = pattern`/[\p{Lu}\p{Lo}]/u`;

/** Every line, or part of one, that has the shape of a name. */
export function* candidates(page: Page): Sliced<Candidate[]> {
  const found: Candidate[] = [];
  for (const line of page.lines) {
    if (line.index % 100 === 0 && (yield) === 'stop') {
      page.partial = 'time';
      break;
    }
    if (line.text.length > LONGEST_LINE || !lineMayHoldName(line)) continue;
    // No name is without a capital.
    if (!line.signs.ascii && !CAPITAL.test(line.text)) continue;
    found.push(...fromLine(line));
  }
  return found;
}

/** `<b>Jo Doe</b><i>Master Baker</i>`: words that look like one name, and an element parts them behind a whole one. */
function runsOn({ text, breaks }: Line, { words }: Name): boolean {
  if (words.length < 3) return false;
  return breaks.some((at) => {
    const name = toName(text.slice(0, at));
    return name !== undefined && name.words.length > 1 && name.strength >= 2 && titleStrength(text.slice(at)) === 2;
  });
}

/** "Jo Doe (Chair)": in brackets stands no nickname. */
const saysPost = (text: string) => titleStrength(/\(([^()]{3,60})\)$/.exec(text)?.[1] ?? '') === 2;

/** "Dachdeckermeister Jo Doe": a title before a name that stands without it. */
function leadsWithTitle({ words, printed }: Name): boolean {
  const first = printed.split(' ')[0] ?? '';
  if (words.length < 3 || first !== words[0] || givenNames.has(fold(first)) || !isTitleWord(first)) return false;
  return (toName(words.slice(1).join(' '))?.strength ?? 0) >= 2;
}

function fromLine(line: Line): Candidate[] {
  const whole = toName(line.text);
  const between = betweenElements(line);
  if (between) return [between];
  if (whole && !leadsWithTitle(whole) && !runsOn(line, whole) && !saysPost(line.text))
    return [candidate(line, whole, 0, line.text.startsWith(whole.printed) ? whole.printed.length : line.text.length)];
  const told = inImprint(line.text);
  if (told.length > 0) return told.map((one) => ofImprint(line, one));
  const labelled = afterLabel(line);
  if (labelled.length > 0) return labelled;
  const east = eastParts(line.text);
  if (east) return [candidate(line, east.name, east.start, east.end, { ...east.title, strength: 2 })];
  const contact = toBeContacted(line.text);
  if (contact.length > 0) return contact.map(({ name, start, end }) => candidateAt(line, name, start, end));
  const several = severalNames(line);
  if (several) return several;
  const pieces = piecesOf(line);
  if (pieces.length > 0) return pieces;
  const parts = splits(line);
  return (
    nameThenTitle(line, parts) ??
    titleThenName(line, parts) ??
    titleThenNames(line.text).map(({ name, start, end, title }) => candidate(line, name, start, end, title))
  );
}

/** `<b>President</b><b>Jo Doe</b><i>Economics</i>`: an element of its own for the title and for the name, drawn in one line. */
function betweenElements({ text, breaks, ...rest }: Line): Candidate | undefined {
  const line = { text, breaks, ...rest };
  if (breaks.length < 2) return undefined;
  const ends = [0, ...breaks, text.length];
  for (let i = 1; i < ends.length - 1; i += 1) {
    const [from = 0, to = 0, before = 0] = [ends[i], ends[i + 1], ends[i - 1]];
    const words = text.slice(from, to);
    const name = toName(words);
    if (!name || titleStrength(words) === 2 || titleStrength(text.slice(before, from)) < 2) continue;
    const start = from + (words.length - words.trimStart().length);
    const title = { start: before, end: from, strength: 2 };
    return candidate(line, name, start, start + words.trim().length, title);
  }
  return undefined;
}

const PIECE = /[^|｜]+/g;

/** "Jo Doe (Chair) | Ann Roe (Treasurer)", "Acme | Director: Jo Doe | Tel: …": people with their titles between bars. */
function piecesOf(line: Line): Candidate[] {
  if (!/[|｜]/.test(line.text)) return [];
  const found = [...line.text.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    const from = index + (piece.length - piece.trimStart().length);
    const text = piece.trim();
    if (text === '' || !lineMayHoldName({ ...line, text, signs: signsOf(text) })) return [];
    return fromLine({ ...line, text, signs: signsOf(text), start: line.start + from, breaks: [] }).map((one) => ({
      ...one,
      line,
      start: one.start + from,
      end: one.end + from,
      title: one.title && { ...one.title, start: one.title.start + from, end: one.title.end + from },
    }));
  });
  const told = found.filter(({ title }) => title !== undefined);
  return told.length > 1 || told.some(({ labelled, name }) => labelled || EAST.test(name.printed)) ? told : [];
}

function ofImprint(line: Line, { name, start, end, title }: EastParts): Candidate {
  const ofCompany = pattern`/^[대代]/u`.test(line.text.slice(title.start)) && end - title.start + 3 < line.text.length;
  return { ...candidateAt(line, name, start, end), title: { ...title, strength: 2 }, ofCompany };
}

/** A person named at a place of a line that somebody who knows has pointed at. */
export function candidateAt(line: Line, name: Name, start: number, end: number): Candidate {
  return { ...candidate(line, name, start, end), labelled: true };
}

/** A name at two offsets of a line. */
export function candidate(line: Line, name: Name, start: number, end: number, title?: Candidate['title']): Candidate {
  return { name, line, start, end, title, slot: slotOf(line, start), labelled: false };
}

/** "Geschäftsführer: Jo Doe, Ann Roe" and "Managing directors: Jo Doe and Ann Roe". */
function afterLabel(line: Line): Candidate[] {
  const colon = line.text.search(/[:：]/u);
  if (colon < 2 || colon > 60) return [];
  const label = line.text.slice(0, colon);
  const isTitle = firstTitleWord(label.split(/\s+/)) !== -1 || eastTitle(label) || titleStrength(label) === 2;
  if (!isTitle && !isNameLabel(label)) return [];
  const title = isTitle ? { ...postOf(line.text.slice(0, colon)), strength: 2 } : undefined;
  return listed(line, colon + 1, line.text.length, title).map((one) => ({ ...one, labelled: true }));
}

/** "Northwind A – Coach" is said of a coach. */
function postOf(label: string): { start: number; end: number } {
  const dash = /^.*\s[–—-]\s/u.exec(label)?.[0].length ?? 0;
  return { start: dash > 0 && titleStrength(label.slice(dash)) === 2 ? dash : 0, end: label.length };
}

/** The names of a list between two offsets; what is no name is left out. */
function listed(line: Line, from: number, to: number, title: Candidate['title']): Candidate[] {
  const found: Candidate[] = [];
  let at = from;
  for (const part of line.text.slice(from, to).split(/(,|;|\/|&|、|，|\s(?:und|and|et|y|e|en)\s)/u)) {
    const start = at + (part.length - part.trimStart().length);
    // "Jo Doe (licence no. 123)": what no name holds.
    const words = part.replace(/\s\([^)]*\d[^)]*\)?\s*$/, '').trim();
    const name = toName(words);
    at += part.length;
    if (name) found.push(candidate(line, name, start, start + words.length, title));
  }
  return found;
}

/** "Jo Doe, Ann Roe (directors)" and "Jo Doe and Ann Roe": two people, perhaps under one title. */
function severalNames(line: Line): Candidate[] | undefined {
  const bracket = line.text.search(/\s\(/);
  const isClosed = bracket > 0 && line.text.endsWith(')');
  const end = isClosed ? bracket : line.text.length;
  const words = isClosed ? line.text.slice(bracket + 2, -1) : '';
  const title = titleStrength(words) === 2 ? { start: bracket + 2, end: line.text.length - 1, strength: 2 } : undefined;
  const names = listed(line, 0, end, title);
  const parts = line.text.slice(0, end).split(/,|;|\/|&|\s(?:und|and|et|y|e|en)\s/u).length;
  return names.length >= 2 && names.length === parts && names.some(({ name }) => name.strength >= 2)
    ? names
    : undefined;
}

/** "Jo Doe, Head of Sales", "Jo Doe – Head of Sales", `<b>Jo Doe</b> Head of Sales`. */
function nameThenTitle(line: Line, parts: [number, number][]): Candidate[] | undefined {
  for (const [end, next] of parts) {
    const name = toName(line.text.slice(0, end));
    if (!name) continue;
    const link = line.breaks.find((at) => at > next && LINK_WORDS.test(line.text.slice(at).trim()));
    const rest = line.text.slice(next, link);
    const upTo = endOfTitle(rest);
    const strength = titleStrength(rest.slice(0, upTo));
    const title = strength > 0 ? { start: next, end: next + upTo, strength } : undefined;
    return [candidate(line, name, 0, end, title)];
  }
  return undefined;
}

/** "Head of Sales Jo Doe" with an element between, "Head of Sales – Jo Doe". */
function titleThenName(line: Line, parts: [number, number][]): Candidate[] | undefined {
  for (const [end, next] of parts) {
    const name = toName(line.text.slice(next));
    if (!name) continue;
    const strength = titleStrength(line.text.slice(0, end));
    if (strength < 2) continue;
    return [candidate(line, name, next, line.text.length, { start: 0, end, strength })];
  }
  return undefined;
}

/** A title ends where a new part of the line begins. */
function endOfTitle(rest: string): number {
  const end = rest.search(/\s[|•·]\s|\)|\s(?:tel|phone|e-?mail|t|m|p):|\S+@|\+\d/iu);
  return end === -1 ? rest.length : end;
}

/** What links to a mailbox or a profile are called, where a title ends before them. */
const LINK_WORDS = pattern`/^(?:.|(?:e-?)?mail|tel|call|phone|vcard|linkedin|profile?|bio|more|read more|view|contact|kontakt)\b/iu`;
