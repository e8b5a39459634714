import { fold } from '../page/clean';
import { pattern } from '../page/pattern';
import { wordSet } from '../page/word-set';
import { eastTitle } from './east-titles';
import { titleEnds, titleWords } from './title-words';

const MAX_LENGTH = 140;
const MAX_WORDS = 16;
/** A sentence ends, and another one begins. */
const NEXT_SENTENCE = pattern`/[.!?]\s+\p{Lu}/iu`;
/** Words that sentences begin with. */
const SENTENCE_STARTS = wordSet(
  'i we our he she they this the wir unser er sie nous notre nos elle ella ela wij zij ons onze buscamos cerchiamo ricerchiamo procuramos please contact call email meet read view click join all',
);
/** What makes a title of such a word: "All managers" is none, "Contact manager" is. */
const LEADS_TITLE = /^\s+(?:manager|director|owner)/i;
/** "It grows" and no "IT manager". */
const IT_DOES = /^[Ii]t\b/;
/** The full stop of "Sr. Engineer", "Stv. Leiter" and "Jefe de RR. HH." ends no sentence. */
const ABBREVIATED = pattern`/(?<![\p{L}])(?:\d|sr|jr|dr|prof|stv|stellv|asst|assoc|exec|gen|dir|mgr|dipl|ing|techn?|kaufm|wiss|resp|adm|rr|hh|st|dept|div|reg|natl|intl?)\./giu`;
/** Small words of whole sentences; "è" keeps its accent, because "e" joins two posts. */
const VERB =
  /\b(?:is|was|were|has|have|had|are|will|can|joined|works|worked|ist|war|hat|sind|wird|est|sont|avait|es|fue|tiene|ha|heeft)\b/;
const ACCENTED_VERB = /(?:^|\s)[èé]\s/iu;
/** Headings, streets and slogans that have a title's word. */
const HEADING =
  /^(?:(?:board|council) of|ihre ansprechpartner(?:innen)?$|executive (?:search|team|board|summary|education|committee)\b|(?:rue|via|calle|rua|avenida|piazza)\s|lider(?:es)? (?:en|no|na|mundial|global|d[eo]l? mercado)\b)/;
const HEADING_STARTS = wordSet('board council ihre executive rue via calle rua avenida piazza lider lideres');
const STREET_ENDS = [
  'street',
  'road',
  'avenue',
  'lane',
  'allee',
  'gasse',
  'laan',
  'straat',
  'strasse',
  'plein',
  'platz',
];
/** Posts whose words are a title's only together and at the start. */
const TOGETHER =
  /^(?:(?:membre|miembro|membro|mitglied|lid|vocal|vogal) .{0,12}\b(?:conseil|comite|directoire|consejo|directorio|conselho|consiglio|raad|bestuur|vorstand\w{0,2}|aufsichtsrat\w{0,2}|geschafts\w{1,10}|verwaltungsrats?)\b|(?:ejecutiv|executiv)[oa] (?:de |senior|sr|comercial)|oficial de |administrativ[oa]\b(?! [ye] )|.{3,40} operative$)/;
/** Without one of which none of them is there. */
const OF_TOGETHER = /^(?:me|mi|li|vo|ej|ex|of|ad)|operative$/;

/** Members of a board or a club: a post where they stand alone. */
const ALONE =
  /^(?:(?:algemeen|gewoon|bestuurs?|board|team|actief) ?)?(?:lid|mitglied|miembro|membro|membre|vocal|assesseure?|adherente?|czlonek|clen|medlem|tag)$/;

/** How much a text looks like a job title: 0 not at all, 1 perhaps (right shape, no known word), 2 has a title's word. */
export function titleStrength(text: string): 0 | 1 | 2 {
  const said = text.trim();
  if (
    said.length < 2 ||
    said.length > MAX_LENGTH ||
    pattern`/@|https?:|www\.|\d{4}|^\d(?!(?:\.|st|nd|rd|er|[ºª])\s\p{L})/u`.test(said)
  )
    return 0;
  const words = said.split(/\s+/);
  if (words.length > MAX_WORDS) return 0;
  if (eastTitle(said)) return 2;
  const folded = fold(said);
  if (isSentence(said, folded, words.length) || isHeading(folded)) return 0;
  if (said.endsWith('!') || said.endsWith('?') || (said.endsWith('.') && words.length > 6)) return 0;
  return words.some((word) => isTitleWord(word)) ||
    (OF_TOGETHER.test(folded) && TOGETHER.test(folded)) ||
    ALONE.test(folded)
    ? 2
    : shapeStrength(said, words);
}

function isHeading(folded: string): boolean {
  const first = folded.slice(0, folded.search(/ |$/));
  return (HEADING_STARTS.has(first) && HEADING.test(folded)) || STREET_ENDS.some((end) => folded.endsWith(end));
}

function isSentence(said: string, folded: string, length: number): boolean {
  if (IT_DOES.test(said)) return true;
  const whole = said.includes('.') ? said.replace(ABBREVIATED, '') : said;
  if (beginsSentence(whole) || NEXT_SENTENCE.test(whole)) return true;
  return length > 4 && (VERB.test(folded) || ACCENTED_VERB.test(said));
}

function beginsSentence(said: string): boolean {
  const first = /^\w+/.exec(said)?.[0].toLowerCase() ?? '';
  const rest = said.slice(first.length);
  if (first === 'il') return /^ nostro\b/i.test(rest);
  return SENTENCE_STARTS.has(first) && !LEADS_TITLE.test(rest);
}

function shapeStrength(said: string, words: string[]): 0 | 1 {
  return words.length <= 8 && pattern`/^\p{Lu}/u`.test(said) && !/:$/.test(said) ? 1 : 0;
}

/** True for "Director", "Vertriebsleiterin", "Co-Founder", "Manager/Owner". */
export function isTitleWord(word: string): boolean {
  return fold(word)
    .split(pattern`/[^\p{L}-]+/u`)
    .some((part) => isWord(part) || part.split('-').some(isWord) || isCompound(part));
}

/** "directors", "directora" → "director", "Pfarrerin" → "Pfarrer", "gérante" → "gérant" */
const plain = (part: string) => part.replace(/(?<!ble)s$|in$|(?<=r)a$|(?<=nt)e$/, '');

const isWord = (part: string) => titleWords.has(part) || (part.length > 4 && titleWords.has(plain(part)));

function isCompound(part: string): boolean {
  return part.length > 7 && titleEnds.some((end) => part.endsWith(end) || plain(part).endsWith(end));
}

/** Where a text has a word of a title, or -1. */
export function firstTitleWord(words: string[]): number {
  return words.findIndex((word) => isTitleWord(word));
}
