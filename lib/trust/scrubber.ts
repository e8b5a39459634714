import { factSpec, isFactField } from '@/lib/model/fact';
import { fold, foldedWords, phoneKey } from '@/lib/model/fold';
import type { Json } from '@/lib/model/json';
import type { Quote } from '@/lib/model/provenance';
import type { Held } from '@/lib/model/record';

/** What tells who somebody is: their names, mail addresses, phone numbers and profile links. */
export interface Traces {
  names: string[];
  /** Family names that nobody else who stays has; they alone tell who it was. */
  surnames: string[];
  emails: string[];
  phones: string[];
  links: string[];
}

/** Takes every trace of somebody out of what is stored of others. What has none comes back as the very same object. */
export interface Scrubber {
  /** False for what surely has no trace, by its JSON: most rows are passed over so. */
  mayHold(json: string): boolean;
  json<Value extends Json>(value: Value): Value;
  /** The values of one field of a record of this type; an address or number of the erased one goes as a whole. */
  held(type: string, field: string, held: Held[]): Held[];
}

/** Makes the scrubber; `instead` stands where a name stood. */
export function scrubberFor(traces: Traces, instead: string): Scrubber {
  const needles = needlesOf(traces);
  const found =
    needles.length === 0
      ? /(?!)/gu
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${needles.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const edges = edgesOf(traces);
  const slugs = traces.names
    .map((name) => plainWords(name).filter((word) => word.length > 1))
    .filter((words) => words.length > 1);

  const has = (text: string) => text.normalize('NFC').search(found) >= 0;
  const hasSlug = (text: string) => {
    const words = new Set(plainWords(text));
    return slugs.some((slug) => slug.every((word) => words.has(word)));
  };
  const text = (value: string): string => {
    if (/^https?:\/\//i.test(value) && (has(value) || hasSlug(value))) return originOf(value);
    return has(value) ? value.normalize('NFC').replace(found, instead) : value;
  };
  const around = (value: string | undefined) =>
    value === undefined || has(value) || edges.some((edge) => isCut(value, edge)) ? undefined : value;

  function quote(value: Quote): Quote {
    const { exact, prefix, suffix, selector, where } = value;
    const [before, after] = [around(prefix), around(suffix)];
    const place = selector !== undefined && (has(selector) || hasSlug(selector)) ? undefined : selector;
    const same = before === prefix && after === suffix && place === selector && text(exact) === exact;
    if (same) return value;
    return {
      exact: text(exact),
      ...(before !== undefined && { prefix: before }),
      ...(after !== undefined && { suffix: after }),
      ...(place !== undefined && { selector: place }),
      where,
    };
  }

  function json<Value extends Json>(value: Value): Value {
    return walk(value) as Value; // the walk changes texts only, never a shape
  }

  function walk(value: Json): Json {
    if (typeof value === 'string') return text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const all = value.map(walk);
      return all.every((one, place) => one === value[place]) ? value : all;
    }
    if (isQuote(value)) return quote(value) as unknown as Json; // a quote is JSON; its optional parts hide it from the compiler
    const entries = Object.entries(value).map(([key, one]) => [key, walk(one)] as const);
    return entries.every(([key, one]) => one === value[key]) ? value : Object.fromEntries(entries);
  }

  function held(type: string, field: string, all: Held[]): Held[] {
    const kept = all.flatMap((one): Held[] => {
      const value = isOwnName(type, field) ? one.value : walk(one.value);
      // Half an address is none.
      if (value !== one.value && isFactField(field) && addressed.has(factSpec(field).kind)) return [];
      const from = walk(one.from as unknown as Json) as unknown as Held['from']; // a provenance is JSON, as a quote is
      return [value === one.value && from === one.from ? one : { ...one, value, from }];
    });
    return kept.length === all.length && kept.every((one, place) => one === all[place]) ? all : kept;
  }

  const quick = [...traces.names, ...traces.surnames, ...traces.emails, ...traces.links].flatMap((one) =>
    plainWords(one),
  );
  const digits = traces.phones.flatMap((one) => phoneKey(one)?.slice(-4) ?? []);
  const hints = [...new Set([...quick.filter((word) => word.length > 2), ...digits])];
  return {
    mayHold: (row) => {
      const folded = plain(row);
      // The ends of words that a quote cut off are looked for by their first and last letters.
      return hints.some((hint) => folded.includes(hint.slice(0, 3)) || folded.includes(hint.slice(-3)));
    },
    json,
    held,
  };
}

const addressed = new Set(['email', 'phone', 'url', 'domain']);

/** What others are called is theirs, also where it is the same name. */
const isOwnName = (type: string, field: string) =>
  (type === 'company' && ['name', 'legalName', 'domain', 'website'].includes(field)) ||
  (type === 'person' && ['name', 'email'].includes(field));

const isQuote = (value: object): value is Quote & { [key: string]: Json } =>
  'exact' in value && typeof value.exact === 'string' && 'where' in value && typeof value.where === 'string';

/** A name or address that a text may hold a piece of at its edge: so many letters of its end, or of its beginning, tell it. */
interface Edge {
  text: string;
  end: number;
  start: number;
}

function edgesOf({ names, emails, phones }: Traces): Edge[] {
  return [
    ...names.map((text) => ({ text, end: 3, start: 3 })),
    // The domain alone is the company's, and so are the first digits of a number.
    ...emails.map((text) => ({ text, end: text.length - text.lastIndexOf('@') + 1, start: 3 })),
    ...phones.map((text) => ({ text, end: 4, start: 10 })),
  ];
}

/** True when a text begins with the end of a name or ends with its beginning: quotes keep 32 letters before and after. */
function isCut(text: string, { text: wanted, end, start }: Edge): boolean {
  const [whole, name] = [text.trim().toLowerCase(), wanted.toLowerCase()];
  for (let length = Math.min(end, start); length < name.length; length += 1) {
    if (length >= end && whole.startsWith(name.slice(-length))) return true;
    if (length >= start && whole.endsWith(name.slice(0, length))) return true;
  }
  return false;
}

const originOf = (url: string) => (URL.canParse(url) ? `${new URL(url).origin}/` : '');

/** Folded, and with the umlauts of addresses written as those of names: "brueckner" and "Brückner" are the same. */
const plain = (text: string) => fold(text).replace(/([aou])e/g, '$1');
const plainWords = (text: string) => foldedWords(text).map((word) => word.replace(/([aou])e/g, '$1'));

function needlesOf({ names, surnames, emails, phones, links }: Traces): string[] {
  const texts = [...names.flatMap(spellings), ...surnames.flatMap(spellings), ...emails, ...links];
  const literal = texts
    .filter((one) => one.trim() !== '')
    .map((one) => escaped(one.normalize('NFC')).replace(/\s+/g, '\\s+'));
  const numbers = phones.flatMap((phone) => {
    const key = phoneKey(phone);
    return key === undefined ? [] : [`\\+?[\\d\\s()./-]{0,9}${[...key].join('[\\s()./-]{0,3}')}`];
  });
  return [...new Set([...literal, ...numbers])].sort((a, b) => b.length - a.length);
}

const german: { [letter: string]: string } = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

function spellings(name: string): string[] {
  const composed = name.normalize('NFC');
  const spelled = composed.replace(/[äöüßÄÖÜ]/g, (letter) => german[letter] ?? letter);
  return [...new Set([composed, spelled, fold(composed)])];
}

// A hyphen stays as it is: outside of a class it means itself, and with the flag u its escape is an error.
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
