import { fold } from '@/lib/model/fold';
import { joinedLegalForms, legalForms } from './name-words.data';
import type { Likeness } from './names';

/**
 * Compares the names of two companies without their legal forms: "Northwind GmbH & Co. KG" and "Northwind" are the same,
 * "Northwind GmbH" and "Northwind Ltd." may be two companies of one group, "Acme" may be "Acme Robotics".
 */
export function compareCompanies(one: string, other: string): Likeness {
  const [a, b] = [read(one), read(other)];
  if (a.words.length === 0 || b.words.length === 0) return fold(one) === fold(other) ? 'same' : 'different';
  if (a.words.join('') === b.words.join('')) return a.form && b.form && a.form !== b.form ? 'maybe' : 'same';
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  const isBeginning = short.every((word, index) => word === long[index]) && short.join('').length > 2;
  return isBeginning ? 'maybe' : 'different';
}

function read(name: string): { words: string[]; form: string } {
  let plain = fold(name.slice(0, 300));
  let form = '';
  for (const joined of joinedLegalForms.map(fold)) {
    if (!plain.includes(joined)) continue;
    plain = plain.replaceAll(joined, ' ');
    form += joined;
  }
  // "S.A." and "e.V." are one word; "&", "and" and "und" do not count.
  const words = plain
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'and' && word !== 'und' && word !== 'et');
  return withoutForms(words, form);
}

function withoutForms(words: string[], form: string) {
  let end = words.length;
  while (end > 1 && legalForms.has(words[end - 1] ?? '')) end -= 1;
  let start = 0;
  while (end - start > 1 && end === words.length && legalForms.has(words[start] ?? '')) start += 1;
  const forms = [...words.slice(0, start), ...words.slice(end)];
  return { words: words.slice(start, end), form: form + forms.join('') };
}
