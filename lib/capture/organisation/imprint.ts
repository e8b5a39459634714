import type { FactField } from '../../model/fact';
import type { CapturedFact } from '../../model/page-reading';
import { type Line, type Page, Region } from '../page/page';
import { pattern } from '../page/pattern';
import { fact, textQuote } from '../page/say';
import { isCapital, isDigit, markOf } from '../page/signs';
import { gather, type Sliced } from '../page/slices';
import { LEGAL_FORM } from './legal-forms';

interface Rule {
  field: FactField;
  method: string;
  /** The value is the first group. */
  pattern: RegExp;
  /** False for most lines, with a look that costs little. */
  mayHold: (line: Line) => boolean;
}

// Numbers that imprints must name. Sources: § 5 DDG (Germany), § 5 ECG (Austria), art. 6 LCEN (France), Companies Act 2006 s. 82.
const rules: readonly Rule[] = [
  {
    field: 'vat',
    method: 'VAT number',
    pattern:
      /\b((?:DE ?\d{3} ?\d{3} ?\d{3}|ATU ?\d{8}|CHE-?\d{3}\.?\d{3}\.?\d{3}(?: (?:MWST|TVA|IVA))?|FR ?[A-Z\d]{2} ?\d{3} ?\d{3} ?\d{3}|NL ?\d{9} ?B\d{2}|BE ?[01]\d{3}\.?\d{3}\.?\d{3}|IT ?\d{11}|ES ?[A-Z]\d{7}[A-Z\d]|LU ?\d{8}|PL ?\d{10}|SE ?\d{12}|DK ?\d{8}|FI ?\d{8}|PT ?\d{9}|IE ?\d{7}[A-Z]{1,2}|GB ?\d{3} ?\d{4} ?\d{2}))\b/,
    mayHold: ({ signs: { digits, capitals }, text }) =>
      digits > 6 && capitals > 1 && /(?:AT|BE|CH|D[EK]|ES|F[IR]|GB|I[ET]|LU|NL|P[LT]|SE)[A-Z -]{0,3}\d/.test(text),
  },
  {
    field: 'registration',
    method: 'register number',
    pattern:
      /\b(HR[AB]\s?(?:-?\s?Nr\.?:?\s?)?\d{1,6}(?:\s?[A-Z]{1,2}\b)?|VR\s?(?:-?\s?Nr\.?:?\s?)?\d{2,6}|FN\s?\d{4,6}\s?[a-z])\b/,
    mayHold: ({ signs: { capitals }, text }) => capitals > 1 && /HR[AB]|VR|FN/.test(text),
  },
  {
    field: 'registration',
    method: 'register number',
    pattern:
      /\b(?:ZVR|KvK|SIREN|SIRET|RCS|Company (?:No|number|registration number)|Registered number|Registration (?:No|number))\b[^\d\n]{0,25}((?:[A-Z]{0,2} ?)?\d[\d ]{4,17}\d)/i,
    mayHold: ({ signs: { digits }, text }) => digits > 1 && /zvr|kvk|sire|rcs|compan|regist/i.test(text),
  },
];

const MAX_LINE = 400;

/** Legal name, VAT and register number as a page prints them, each with its line. */
export function* readImprint(page: Page): Sliced<CapturedFact[]> {
  const facts = yield* gather(page, page.lines, (line) => {
    if (line.text.length > MAX_LINE || line.text.length < 4) return [];
    const numbers = numbersOf(page, line);
    const legal = legalName(page, line) ?? (numbers.length > 0 ? nameBeforeNumbers(page, line) : undefined);
    return legal ? [...numbers, legal] : numbers;
  });
  return firstOfEach(facts);
}

function numbersOf(page: Page, line: Line): CapturedFact[] {
  if (line.signs.digits < 2 || !/\d{2}/.test(line.text)) return [];
  return rules.flatMap(({ field, method, pattern, mayHold }) => {
    if (!mayHold(line)) return [];
    const match = pattern.exec(line.text);
    const value = match?.[1];
    if (!match || !value) return [];
    const start = line.start + match.index + match[0].lastIndexOf(value);
    const quote = textQuote(page, start, start + value.length, line.element);
    return fact(field, value, quote, { method, confidence: 'high' }) ?? [];
  });
}

/** "Acme Tools Ltd. Registered in England, company number 00000042": the name with its form that leads such a line. */
function nameBeforeNumbers(page: Page, line: Line): CapturedFact | undefined {
  const form = LEGAL_FORM.exec(line.text.slice(0, 100));
  if (!form || form.index < 2) return undefined;
  const start = /^(?:©|\(c\)|copyright|\s|\d{4}|[-–,])+/i.exec(line.text)?.[0].length ?? 0;
  const name = line.text.slice(start, form.index + form[0].length);
  if (
    !pattern`/^[\p{Lu}\p{N}]/u`.test(name) ||
    name.split(' ').length > 9 ||
    pattern`/[:@©?!;]|\p{L}{4}\. /u`.test(name)
  )
    return undefined;
  const quote = textQuote(page, line.start + start, line.start + start + name.length, line.element);
  return fact('legalName', name, quote, { method: 'beside the register number', confidence: 'medium' });
}

/** Signs of which a name has none. */
const NO_NAME = markOf(':') | markOf('@') | markOf('?') | markOf('!');
/** A look at the first sign; what is beyond ASCII is looked at later. */
const mayBegin = (code: number) => code > 127 || isCapital(code) || isDigit(code);

/** Of each legal form in small letters a part. */
const SMALL_FORM = /plc|bv|nv|srl|o\.|s\./;

/** A line that is nothing but a name and its legal form: "Acme Tools GmbH". */
function legalName(page: Page, line: Line): CapturedFact | undefined {
  if (line.text.length > 80 || line.region & Region.nav) return undefined;
  const first = line.text.charCodeAt(0);
  if (line.signs.marks & NO_NAME || line.text.includes('©') || !mayBegin(first)) return undefined;
  // Led by its only capital, it has none left for its form.
  if (line.signs.ascii && line.signs.capitals < 2 && isCapital(first) && !SMALL_FORM.test(line.text)) return undefined;
  const match = LEGAL_FORM.exec(line.text);
  if (!match || (match.index < 2 && !/^株式会社|^合同会社/u.test(line.text))) return undefined;
  const rest = line.text.slice(match.index + match[0].length).trim();
  const words = line.text.split(' ');
  if (
    (rest !== '' && match.index > 2 && rest.length > 2) ||
    words.length > 9 ||
    !pattern`/^[\p{Lu}\p{N}\p{Lo}]/u`.test(line.text)
  )
    return undefined;
  return fact('legalName', line.text, textQuote(page, line.start, line.start + line.text.length, line.element), {
    method: 'line with a legal form',
    confidence: 'medium',
  });
}

function firstOfEach(facts: CapturedFact[]): CapturedFact[] {
  return facts.filter((one, index) => facts.findIndex((other) => other.field === one.field) === index);
}
