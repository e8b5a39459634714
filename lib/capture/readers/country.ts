import { type CountryCode, getCountries } from 'libphonenumber-js/min';
import { countryAtEnd } from '../organisation/country-names';
import type { Line, Page } from '../page/page';
import { markOf } from '../page/signs';
import { gather, type Sliced } from '../page/slices';
import { isOfStranger } from '../page/strangers';
import { countriesOfNumbers } from './phones';

const byDomain: { [tld: string]: CountryCode } = { uk: 'GB', com: 'US', edu: 'US', gov: 'US', mil: 'US' };
const generic = new Set([
  'com',
  'org',
  'net',
  'info',
  'biz',
  'io',
  'ai',
  'co',
  'me',
  'tv',
  'eu',
  'app',
  'dev',
  'int',
  'cc',
]);
const byLanguage: { [language: string]: CountryCode } = {
  de: 'DE',
  fr: 'FR',
  nl: 'NL',
  it: 'IT',
  es: 'ES',
  pt: 'PT',
  ja: 'JP',
  ko: 'KR',
  pl: 'PL',
  sv: 'SE',
  da: 'DK',
  nb: 'NO',
  no: 'NO',
  fi: 'FI',
  cs: 'CZ',
  tr: 'TR',
  he: 'IL',
};

// Forms of address lines that belong to one country only.
const byAddress: readonly (readonly [RegExp, CountryCode])[] = [
  [/\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/, 'GB'],
  [/\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/, 'CA'],
  [/\b\d{4} ?(?!N[EW]|S[EW]|PO|RR)[A-Z]{2} [A-Z][a-z]{2}/, 'NL'],
  [
    /,? (?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]),? \d{5}(?:-\d{4})?\b/,
    'US',
  ],
  [/〒\d{3}/, 'JP'],
  [/\bD-\d{5}\b/, 'DE'],
  [/\bA-\d{4}\b/, 'AT'],
  [/\bCH-\d{4}\b/, 'CH'],
];

/** The country that numbers without a country code are read in: from other numbers, addresses, domain, language; or undefined. */
export function* inferCountry(page: Page): Sliced<CountryCode | undefined> {
  return (
    mostFrequent(yield* countriesOfNumbers(page)) ??
    fromDomain(page.url.hostname) ??
    mostFrequent(yield* gather(page, page.lines, ofAddress)) ??
    fromNames(page) ??
    fromRegion(page.language) ??
    (yield* fromPhoneShape(page)) ??
    fromLanguage(page.language)
  );
}

function mostFrequent(countries: CountryCode[]): CountryCode | undefined {
  const counts = new Map<CountryCode, number>();
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function fromDomain(host: string): CountryCode | undefined {
  const tld = host.split('.').pop() ?? '';
  if (generic.has(tld)) return undefined;
  const known = byDomain[tld];
  if (known) return known;
  return Object.values(byLanguage).find((country) => country.toLowerCase() === tld) ?? otherTlds[tld];
}

const otherTlds: { [tld: string]: CountryCode } = {
  at: 'AT',
  ch: 'CH',
  be: 'BE',
  lu: 'LU',
  ie: 'IE',
  ca: 'CA',
  au: 'AU',
  nz: 'NZ',
  br: 'BR',
  mx: 'MX',
  ar: 'AR',
  cl: 'CL',
  in: 'IN',
  za: 'ZA',
  gr: 'GR',
  hu: 'HU',
  ro: 'RO',
  bg: 'BG',
  hr: 'HR',
  si: 'SI',
  sk: 'SK',
  ee: 'EE',
  lv: 'LV',
  lt: 'LT',
  sg: 'SG',
  hk: 'HK',
  ru: 'RU',
  ua: 'UA',
  jp: 'JP',
  kr: 'KR',
  cn: 'CN',
};

/** The signs of which each of these forms has one, beside digits. */
const OF_FORMS = markOf('-');

function ofAddress({ text, signs }: Line): CountryCode[] {
  if (text.length > 300 || signs.digits === 0) return [];
  if (signs.ascii && signs.capitals < 2 && !(signs.marks & OF_FORMS)) return [];
  return byAddress.flatMap(([form, country]) => (form.test(text) ? [country] : []));
}

/** "Carrera 11 # 99, Bogotá, Colombia": the browser knows what countries are called. */
function fromNames(page: Page): CountryCode | undefined {
  const { lines, language = 'en' } = page;
  const said = lines.flatMap(({ text, index }) => {
    const name = text.length < 90 ? countryAtEnd(text) : undefined;
    return name && !isOfStranger(page, index, 0) ? [name] : [];
  });
  if (said.length === 0 || !/^[a-z]{2}\b/i.test(language)) return undefined;
  const names = [language.slice(0, 2), 'en'].map((one) => new Intl.DisplayNames(one, { type: 'region' }));
  return getCountries().find((country) => names.some((name) => said.includes(name.of(country) ?? '')));
}

function fromRegion(language: string | undefined): CountryCode | undefined {
  const region = language?.split(/[-_]/)[1]?.toUpperCase();
  if (region === 'US') return undefined; // the default of many page builders: says nothing
  return [...Object.values(byLanguage), ...Object.values(otherTlds), 'GB' as const].find(
    (country) => country === region,
  );
}

/** (212) 555-0142 or 212-555-0142: only North America writes numbers so. */
function* fromPhoneShape(page: Page): Sliced<CountryCode | undefined> {
  const shape = /(?<![\d.+-])(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ]{1,2}[2-9]\d{2}[-. ]\d{4}(?![\d.-])/;
  const found = yield* gather(page, page.lines, ({ text, signs }) =>
    signs.digits >= 10 && text.length < 400 && shape.test(text) ? ['US' as const] : [],
  );
  return found[0];
}

function fromLanguage(language: string | undefined): CountryCode | undefined {
  return byLanguage[language?.split(/[-_]/)[0]?.toLowerCase() ?? ''];
}
