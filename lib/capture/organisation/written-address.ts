import { pattern } from '../page/pattern';

/** The parts of a postal address as structured data tells them. `country` is a code or a name, in English or the country's own language. */
export interface AddressParts {
  street?: string | undefined;
  code?: string | undefined;
  town?: string | undefined;
  region?: string | undefined;
  country?: string | undefined;
}

/**
 * An address in one line, in the order in which the country's post writes it (UPU S42): "Musterstraße 1, 10115 Berlin, Germany",
 * "500 Main St, Austin, TX 78701, United States". Without a country the form of the code decides; as most posts do it, the code stands
 * before the town.
 */
export function writtenAddress({ street, country, ...place }: AddressParts): string {
  const order = orders[postOf(country, place)] ?? codeFirst;
  const inJapanese =
    pattern`/\p{Script=Han}/u`.test(place.town ?? place.region ?? '') && postOf(country, place) === 'JP';
  if (inJapanese) return japanese({ street, ...place });
  return list(street, order(place), spelledOut(country));
}

type Place = Pick<AddressParts, 'code' | 'town' | 'region'>;

const words = (...parts: (string | undefined)[]) => parts.filter((part) => part).join(' ');
const list = (...parts: (string | undefined)[]) => parts.filter((part) => part).join(', ');

/** "10115 Berlin"; a region that is not the town's own name follows. */
const codeFirst = ({ code, town, region }: Place) => list(words(code, town), region === town ? undefined : region);
/** "Austin, TX 78701" */
const stateAndCode = ({ code, town, region }: Place) => list(town, words(region, code));
/** "Sydney NSW 2000" */
const inOneRow = ({ code, town, region }: Place) => words(town, region, code);
/** "Leeds LS1 4AP"; a county is not part of a British address. */
const townAndCode = ({ code, town, region }: Place) => words(town ?? region, code);
/** "Dublin 2, D02 AF30" */
const codeLast = ({ code, town, region }: Place) => list(town, region === town ? undefined : region, code);
/** "00184 Roma RM" */
const withProvince = ({ code, town, region }: Place) => words(code, town, region);
/** "Mumbai 400001, Maharashtra" */
const codeThenState = ({ code, town, region }: Place) => list(words(town, code), region);
/** "São Paulo - SP, 01310-100" */
const brazilian = ({ code, town, region }: Place) => list([town, region].filter(Boolean).join(' - '), code);
/** From the large to the small, the code before it. */
const japanese = ({ code, region, town, street }: Place & { street?: string | undefined }) =>
  words(code && `〒${code.replace(/^〒/, '')}`, [region, town, street].filter(Boolean).join(''));

const orders: { [country: string]: (place: Place) => string } = {
  US: stateAndCode,
  CA: stateAndCode,
  JP: stateAndCode,
  AU: inOneRow,
  NZ: townAndCode,
  GB: townAndCode,
  SG: townAndCode,
  TW: codeLast,
  IE: codeLast,
  HK: codeLast,
  KR: codeLast,
  UA: codeLast,
  RU: codeLast,
  IT: withProvince,
  IN: codeThenState,
  BR: brazilian,
};

/** The country whose post decides, as its code; where none is named, what the form of the code can only be. */
function postOf(country: string | undefined, { code = '', region = '' }: Place): string {
  const named = codeOf(country);
  if (named) return named;
  if (/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(code)) return 'GB';
  if (/^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i.test(code)) return 'CA';
  return /^\d{5}(?:-\d{4})?$/.test(code) && /^[A-Z]{2}$/.test(region) ? 'US' : '';
}

function codeOf(country: string | undefined): string | undefined {
  const plain = country?.trim().replaceAll('.', '') ?? '';
  if (/^[A-Z]{2}$/.test(plain)) return plain === 'UK' ? 'GB' : plain;
  return byName[plain.toLowerCase()];
}

/** Only those whose order is not the usual one need to be known by name. */
const byName: { [name: string]: string } = {
  usa: 'US',
  'united states': 'US',
  'united states of america': 'US',
  'united kingdom': 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  ireland: 'IE',
  éire: 'IE',
  canada: 'CA',
  australia: 'AU',
  'new zealand': 'NZ',
  singapore: 'SG',
  japan: 'JP',
  日本: 'JP',
  italy: 'IT',
  italia: 'IT',
  india: 'IN',
  brazil: 'BR',
  brasil: 'BR',
  'south korea': 'KR',
  'hong kong': 'HK',
  taiwan: 'TW',
  ukraine: 'UA',
  russia: 'RU',
};

/** "DE" → "Germany"; a name stays as it is printed. */
function spelledOut(country: string | undefined): string | undefined {
  const code = country?.trim();
  if (!code || !/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code === 'UK' ? 'GB' : code) ?? code;
}
