import { fold } from '../page/clean';
import type { Line } from '../page/page';
import { pattern } from '../page/pattern';
import { isCapital } from '../page/signs';
import { wordSet } from '../page/word-set';
import { ARABIC, toArabicName } from './arabic-names';
import { EAST, toEastName } from './east-names';
import { givenNames } from './given-names';
import { isNoName } from './not-names';
import { titleWords } from './title-words';

export interface Name {
  /** The name as printed, with honorifics and credentials. */
  printed: string;
  /** Without honorifics and credentials. */
  bare: string;
  words: string[];
  /** 0 – 4: how much the words themselves look like a person's. */
  strength: number;
  /** Credentials printed after the name ("RDH", "PhD"). */
  credentials?: string;
}

const HONORIFIC = wordSet(
  'mr mrs ms miss dr drs prof professor sir dame lord lady herr herrn frau hr fr mag maga ing ir dipl dipl-ing dipl-kfm dr-ing di ddr dkfm ra rain rechtsanwalt rechtsanwaltin notar maitre me mme mlle monsieur madame sr sra srta don dona dott dottssa dottoressa avv arq lic mgr univ priv-doz pd rev hon mba bsc msc ba ma llm meneer mevrouw dhr mevr signor signora senhor senhora kommr komm-rat med jur phil rer nat oec habil hc h.c techn ing. fh geom rag cav sig sigra sig.ra per p.i judr mudr phdr mvdr bc rndr doc hab inz inż adv adw rada atty baroness baron captain capt father sister pastor rabbi imam sheikh eng dipl-vw dipl-oec dipl-inform dipl-psych stb wp lt col maj gen kand cand civ cdt exc mons p pe enga profa prof.a dra dr.a eng. ms.c sri shri smt datuk dato tan',
);
const PARTICLE = wordSet(
  "von van vom de der den da di del della dei la le el al bin ben ibn ten ter te zu zum zur dos das do du des y e of af av op 't st mac mc santa san bon",
);
const SUFFIX = wordSet(
  'jr sr ii iii iv phd ph.d md m.d esq cfa cfp cpa mba msc bsc ma ba rn rdh dds dd.s d.ds d.d.s dmd dm.d d.md d.m.d da efda cmfo ckd gri pa-c pa msn ms gnp gnp-c np pe llm ll.m jd j.d bed mph lcsw fca aca crs abr leed aia ccim cissp pmp cic crm cisr cae phr sphr dvm od do facs faia frics mrics riba obe mbe cbe qc kc am emba beng meng b.a m.a b.sc m.sc bakk fh dipl',
);
/** Letters after a name that no list knows: FAAP, PNP, LCSW-C. States and countries are none. */
const LETTERS = /^(?!(?:USA|UAE|NSW|VIC|QLD|TAS|ACT)$)[A-Z]{3,6}(?:-[A-Z]{1,3})?$/;
const WORD = pattern`/^(?:\p{Lu}[\p{L}\p{M}'’‘\x60´.-]{0,30}|\p{Lu}\.?|[dDlLO]['’]\p{Lu}[\p{L}\p{M}-]{0,30}|\p{Ll}\p{Lu}[\p{L}]{2,30})$/u`;
const MAX_LENGTH = 70;
/** A sign from the Arabic letters on: scripts that tell names without capitals. */
const FAR = /[\u0600-\u1fff\u2100-\uffff]/;
/** Each full word of a name has a capital; only "herr von der Heide" does with one, after two particles. */
const CAPITALS = pattern`/\p{Lu}[\s\S]*?\p{Lu}|\p{Ll}\s+\S{1,5}\s+\S{0,2}\p{Lu}/u`;

/** False for most lines of most pages: no part of such a text is a name. */
const mayHoldName = (text: string) => FAR.test(text) || CAPITALS.test(text);

/** The same of a line, most of which need no look at their words. */
export function lineMayHoldName({ text, signs }: Line): boolean {
  if (!signs.ascii) return mayHoldName(text);
  if (signs.capitals !== 1) return signs.capitals > 1;
  return !isCapital(text.charCodeAt(0)) && CAPITALS.test(text);
}

/** Reads a text as a person's name, or says undefined: shape only, the place decides the rest. */
export function toName(text: string): Name | undefined {
  if (!mayHoldName(text)) return undefined;
  const printed = text
    .trim()
    .replace(/[,:;|：、，–—-]{1,3}$/, '')
    .trim();
  if (FAR.test(printed)) {
    if (EAST.test(printed)) return toEastName(printed);
    if (ARABIC.test(printed)) return toArabicName(printed);
  }
  if (printed.length < 4 || printed.length > MAX_LENGTH || /[@\d/\\!?=+*#%&<>[\]{}_]/.test(printed)) return undefined;
  const { main, credentials, isTurned } = withoutCredentials(printed);
  const words = main
    .replace(/\([^)]{0,30}\)|["“”„«»][^"“”„«»]{1,20}["“”„«»]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const honorifics = leadingHonorifics(words);
  const rest = words.slice(honorifics);
  while (rest.length > 2 && SUFFIX.has(fold(rest.at(-1) ?? '').replace(/[.,]$/, ''))) rest.pop();
  const letters = lettersBehind(rest, printed);
  if (letters > 0) return toName(printed.slice(0, letters).trim());
  if (!isShape(rest, honorifics)) return undefined;
  // "Edmonton, Alberta" is turned round just as well.
  const strength = strengthOf(rest, honorifics) - (isTurned ? 1 : 0);
  return { printed, bare: rest.join(' '), words: rest, strength, credentials };
}

/** The same for a text that is surely a name, whatever it looks like: what has no shape of one is taken as it is printed. */
export function nameAsPrinted(text: string): Name | undefined {
  const printed = text.trim();
  if (printed === '' || printed.length > MAX_LENGTH) return undefined;
  return { ...(toName(printed) ?? { printed, bare: printed, words: printed.split(' ') }), strength: 4 };
}

/** "Dr. Jo Doe, PhD, CPA" → main and credentials; "Doe, Jo" → turned round. */
function withoutCredentials(text: string): { main: string; credentials?: string; isTurned?: true } {
  const [head = '', ...tail] = text.split(',').map((part) => part.trim());
  const second = tail[0];
  if (second === undefined) return { main: head };
  if (tail.every(isCredential) || isLettered(head, tail)) return { main: head, credentials: tail.join(', ') };
  const isTurned =
    tail.length === 1 && head.split(' ').length === 1 && second.split(' ').length <= 2 && !titleWords.has(fold(head));
  return isTurned ? { main: `${second} ${head}`, isTurned } : { main: text };
}

/** "Jo Doe, DO, FAAP": letters in capitals that are no title ("CEO") behind a first and a last name. */
function isLettered(head: string, tail: string[]): boolean {
  if (!head.includes(' ') || head === head.toUpperCase()) return false;
  return tail.every((part) => isCredential(part) || (LETTERS.test(part) && !titleWords.has(part.toLowerCase())));
}

const isCredential = (text: string) =>
  text.split(/[\s/]+/).every((word) => SUFFIX.has(fold(word).replace(/\.$/, '')) || /^(?:[A-Z]\.){2,5}$/.test(word));

function leadingHonorifics(words: string[]): number {
  let count = 0;
  while (count < words.length - 1 && HONORIFIC.has(fold(words[count] ?? '').replace(/[.,]{1,2}$/, ''))) count += 1;
  return count;
}

function isShape(words: string[], honorifics: number): boolean {
  if (words.length < 2 || words.length > 7) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const fullWords = honorifics > 0 ? 1 : 2;
  let full = 0;
  let particles = 0;
  for (const [index, word] of words.entries()) {
    const folded = fold(word).replace(/\.$/, '');
    const isParticle = index < words.length - 1 && PARTICLE.has(folded) && (index > 0 || words.length > 2);
    if (isParticle) particles += 1;
    if (isParticle) continue;
    if (!WORD.test(word)) return false;
    if (/\.$/.test(word) && word.length > 3 && !pattern`/^(?:\p{Lu}\.){2,4}$/u`.test(word)) return false;
    // "A." is an initial; a bare "A" at the start may be an article, unless it is "Mr A Doe".
    const isInitial = folded.length === 1 && (index > 0 || honorifics > 0 || word.endsWith('.'));
    if (isNoName(folded) && !isInitial && !(index === 0 && givenNames.has(folded))) return false;
    if (index === 0 && (isOrdinaryCompound(folded) || COMPANY.test(folded))) return false;
    if (folded.length > 1) full += 1;
  }
  return words.length - particles <= 5 && full >= fullWords && first.length <= 31 && last.replace('.', '').length >= 2;
}

/** "Jo Doe BSc (Hons) MCOptom", "Jo Doe FBDO": where the letters behind a name begin, or 0. */
function lettersBehind(words: string[], printed: string): number {
  if (words.length < 3 || printed === printed.toUpperCase()) return 0;
  const at = words.findIndex(
    (word, index) => index > 1 && /^(?:[A-Z]{3,6}|[A-Z]{2,3}[a-z]{1,6}|B[A-Z][a-z]{1,3})$/.test(word),
  );
  return at === -1 || isNoLetters(words[at] ?? '') ? 0 : printed.indexOf(` ${words[at]}`);
}

const isNoLetters = (word: string) => /^(?:VON|VAN|DER|III|USA)$/.test(word) || titleWords.has(word.toLowerCase());

/** "Malerbetrieb Doe", "Fahrschule Doe", "Tandartspraktijk Doe": a company called after somebody. */
const COMPANY =
  /.{3}(?:werkstatte?|betrieb|verein|praxis|kanzlei|agentur|schule|technik|handlung|verwaltung|bau|haus|zentrum|praktijk|bedrijf|kantoor|firma|byra)$/;

/** "Single-Family", "Full-Service": no double name. */
function isOrdinaryCompound(word: string): boolean {
  const parts = word.split('-');
  return parts.length > 1 && parts.some(isNoName) && !givenNames.has(parts[0] ?? '');
}

function strengthOf(words: string[], honorifics: number): number {
  const folded = words.map((word) => fold(word).replace(/[.']/g, ''));
  const isGiven = (word: string | undefined) =>
    word !== undefined && (givenNames.has(word) || word.split('-').every((part) => givenNames.has(part)));
  const first = isGiven(folded[0]) || (folded[0]?.length === 1 && isGiven(folded[1]));
  const any = folded.some(isGiven);
  const initial = words.slice(1, -1).some((word) => pattern`/^\p{Lu}\.?$/u`.test(word));
  return Math.min(4, (first ? 2 : 0) + (!first && any ? 1 : 0) + (honorifics > 0 ? 2 : 0) + (initial ? 1 : 0));
}
