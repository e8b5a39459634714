import { readPunycode } from './punycode';

/**
 * A domain as a person reads it: "xn--bcher-kva.example" is "bücher.example". Only where that can be taken for no other domain:
 * each label is of one script (Japanese and Korean count as one), without signs that look like letters of another one;
 * otherwise the punycode stays. What is compared and stored is always the punycode. The rules follow UTS 39 and Chromium's
 * https://chromium.googlesource.com/chromium/src/+/main/docs/idn.md
 */
export function printedDomain(domain: string): string {
  if (!/(?:^|\.)xn--/i.test(domain)) return domain;
  const labels = domain.toLowerCase().split('.');
  const read = labels.map((label) => (label.startsWith('xn--') ? readPunycode(label.slice(4)) : label));
  const last = read.at(-1) ?? '';
  const words = read.map((label, place) => (label !== undefined && isSafe(label, last) ? label : labels[place]));
  const printed = words.join('.');
  // Whatever was read must be written back as the same domain, or it is not shown.
  return URL.parse(`https://${printed}`)?.hostname === labels.join('.') ? printed : domain;
}

/** The same for the domain of an address of a page or of a mailbox, or for a bare domain; everything else of it stays. */
export function printedAddress(address: string): string {
  return address.replace(/(?<=^|\/\/|@|\.)(?:[a-z0-9-]+\.)*xn--[a-z0-9.-]+/i, printedDomain);
}

const scripts = [
  // Latin without the letters that only few languages have and that look like others (ı, ɡ, ƽ).
  /^[a-zß-öø-įĳ-ķĺ-ňŋ-žơưǎǐǒǔșțḁ-ỹ]+$/,
  /^\p{Script=Cyrillic}+$/u,
  /^\p{Script=Greek}+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u,
  /^[\p{Script=Hangul}\p{Script=Han}]+$/u,
  /^[\p{Script=Han}\p{Script=Bopomofo}]+$/u,
  ...[
    'Arabic',
    'Hebrew',
    'Thai',
    'Devanagari',
    'Bengali',
    'Tamil',
    'Telugu',
    'Georgian',
    'Armenian',
    'Ethiopic',
    'Khmer',
  ].map((script) => new RegExp(`^\\p{Script_Extensions=${script}}+$`, 'u')),
];

/** A whole word of these can be read as a Latin one ("аррӏе"): shown only under a top-level domain of the same script. */
const likeLatin = [
  { script: /\p{Script=Cyrillic}/u, word: /^[аысԁеԍһіюјӏорԗԛѕԝхуъЬҽпгѵѡ]+$/u },
  { script: /\p{Script=Greek}/u, word: /^[αικνρυωηοτγ]+$/u },
];

function isSafe(label: string, topLevel: string): boolean {
  if (label !== label.normalize('NFC')) return false;
  const letters = label.replace(/[0-9-]/g, '');
  if (!scripts.some((script) => script.test(letters))) return letters === '';
  return likeLatin.every(({ script, word }) => !word.test(letters) || script.test(topLevel));
}
