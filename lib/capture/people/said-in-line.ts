import { needing, pattern } from '../page/pattern';
import { type Name, toName } from './names';
import { isTitleWord, titleStrength } from './titles';

/** A name and its title, as offsets in one line. */
export interface SaidInLine {
  name: Name;
  start: number;
  end: number;
  title: { start: number; end: number; strength: number };
}

const LONGEST = 220;
/** What imprints say before those who act for the company: only then may a long sentence lead to names. */
const ACTS = /vertreten|represented by|repr[ée]sent[ée]|rappresentat|representad|vertegenwoordigd/i;
const SHORT = 60;
/** "Jo Doe is the founder of …" at the start of a line. */
const IS = needing(
  ' is | ist | est | es | è ',
  pattern`/^(.{4,50}?)\s(?:is|ist|est|es|è)\s(?:the|our|a|an|der|die|unser|unsere|le|la|el|il|notre|nuestro|nuestra)\s/u`,
);
const ENDS = pattern`/\s(?:of|at|and|who|für|bei|und|von|de|chez|et|en|y|di|e)\s|[.,;]/u`;

/** "Master roofer Jo Doe", "represented by the directors Jo Doe and Ann Roe", "Jo Doe is the founder of …". */
export function titleThenNames(text: string): SaidInLine[] {
  if (text.length > LONGEST) return [];
  const is = IS.exec(text);
  const said = is ? afterIs(text, is) : behindTitle(text);
  return said.length > 0 ? said : behindIs(text);
}

/** "Le directeur de la publication est Mme Doe", "Our chair is Jo Doe." */
const WHO_IS = pattern`/^((?:(?:le|la|the|our|der|die|el|la|il) )?)(.{4,50}?) (?:is|ist|est|es|è)\s?:? (\p{Lu}[^,;:]{4,40}?)\.?$/iu`;

function behindIs(text: string): SaidInLine[] {
  const [, article = '', title = '', words = ''] = WHO_IS.exec(text) ?? [];
  const name = titleStrength(title) === 2 ? toName(words) : undefined;
  if (!name || name.strength < 2) return [];
  const start = text.lastIndexOf(words);
  const said = { start: article.length, end: article.length + title.length, strength: 2 };
  return [{ name, start, end: start + words.length, title: said }];
}

function afterIs(text: string, [lead, said = '']: RegExpExecArray): SaidInLine[] {
  const name = toName(said);
  if (!name || name.strength < 2) return [];
  const rest = text.slice(lead.length);
  const end = rest.search(ENDS);
  const title = end === -1 ? rest : rest.slice(0, end);
  if (title.length > SHORT || titleStrength(title) < 2) return [];
  return [
    {
      name,
      start: 0,
      end: said.length,
      title: { start: lead.length, end: lead.length + title.length, strength: 2 },
    },
  ];
}

function behindTitle(text: string): SaidInLine[] {
  if (text.length > SHORT && !ACTS.test(text)) return [];
  const words = [...text.matchAll(/\S+/g)].map(({ 0: said, index }) => ({
    said,
    start: index,
    end: index + said.length,
  }));
  const at = words.findLastIndex(({ said }) => isTitleWord(said));
  const [titleWord, first] = [words[at], words[at + 1]];
  if (!titleWord || !first || (text.length <= SHORT && at > 3)) return [];
  const start = text.length <= SHORT ? 0 : titleWord.start;
  const title = { start, end: titleWord.end, strength: 2 };
  const parts = [...text.slice(first.start).matchAll(/(?:(?!,|\s(?:und|and|et|y|e|en)\s).)+/gu)];
  const found = parts.flatMap(({ 0: part, index }) => {
    const from = first.start + index + (part.length - part.trimStart().length);
    const words = part.replace(/^\s*(?:und|and|et|y|e|en)\s/u, (lead) => ' '.repeat(lead.length)).trim();
    const name = toName(words.replace(/\.$/, ''));
    return name
      ? [{ name, start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length, title }]
      : [];
  });
  const sure = found.some(({ name }) => name.strength >= 2);
  return sure && found.length === parts.length && titleStrength(text.slice(start, titleWord.end)) === 2 ? found : [];
}

/** "Please contact Jo Doe at jo@…": who is to be written to or called. */
/** Without one of which nobody is asked to be. */
const CONTACT_WORD =
  /contact |contacte|reach |call |mail |write to |ask for |wenden |kontaktieren |erreichen |contattare /;
const CONTACT = pattern`/\b(?:contact|reach|call|e-?mail|write to|ask for|wenden Sie sich (?:bitte )?an|kontaktieren Sie|erreichen Sie|contacte[rz]|contacte (?:con|a)|contattare|neem contact op met)\s((?:\p{Lu}[\p{L}.'’-]{0,20}\s){1,3}\p{Lu}[\p{L}'’-]{1,20})(?=\s(?:at|on|via|by|unter|au|al|per|op|or|oder|ou|o)\s|[,:(]|\s\()/gu`;

/** The names that such sentences say, with offsets; only where a mailbox or a number follows in the line. */
export function toBeContacted(text: string): { name: Name; start: number; end: number }[] {
  if (!/@|\d{3}/.test(text) || !CONTACT_WORD.test(text)) return [];
  return [...text.matchAll(CONTACT)].flatMap(({ 0: all, 1: said = '', index }) => {
    const name = toName(said);
    const start = index + all.indexOf(said);
    return name && name.strength >= 2 ? [{ name, start, end: start + said.length }] : [];
  });
}
