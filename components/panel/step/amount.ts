/** So many places a day's sum never has; beyond, a key got stuck. */
const MOST = 1e15;

const factors: { [word: string]: number } = {
  ...{ k: 1e3, tsd: 1e3, thousand: 1e3 },
  ...{ m: 1e6, mn: 1e6, mio: 1e6, million: 1e6 },
};

/**
 * One amount in the usual writings: "84000", "84,000", "84.000", "84 000.50", "84’000", "84k", "1.2m", "€84,000", "84'000.– CHF".
 * Undefined for anything else: two numbers, a sign, a unit, a currency other than `currency` (three letters). An amount that was
 * only nearly understood would be a wrong one that nobody sees.
 */
export function amountOf(typed: string, currency: string): number | undefined {
  const bare = withoutCurrency(typed.normalize('NFKC').trim().slice(0, 60), currency.trim());
  // "84,-" and "84.–" say that there are no cents.
  const whole = bare.replace(/[.,][-–—]{1,2}$/, '');
  const [, digits, word] = /^(\d[\d.,'’ ]{0,30}?) ?(\p{L}{1,8})?\.?$/u.exec(whole) ?? [];
  if (digits === undefined) return undefined;
  const factor = word === undefined ? 1 : factors[word.toLowerCase()];
  const number = word === undefined ? numberOf(digits) : shortNumberOf(digits);
  if (factor === undefined || number === undefined) return undefined;
  // Through its digits: 1.2 times a million in binary is not always 1200000.
  const value = Number((number * factor).toFixed(2));
  return value > 0 && value < MOST ? value : undefined;
}

/** Groups of three behind one kind of mark, with cents behind another; or digits alone, with cents. */
const grouped = /^([1-9]\d{0,2})(?:([.,'’ ])\d{3}(?:\2\d{3}){0,5})(?:(?!\2)[.,](\d{1,2}))?$/;
const ungrouped = /^\d{1,16}(?:[.,](\d{1,2}))?$/;
/** Lakh and crore: 12,34,567. */
const indian = /^[1-9]\d?(?:,\d{2}){1,5},\d{3}(?:\.(\d{1,2}))?$/;

function numberOf(digits: string): number | undefined {
  const match = grouped.exec(digits) ?? ungrouped.exec(digits) ?? indian.exec(digits);
  if (!match) return undefined;
  const cents = match.at(-1);
  const whole = cents === undefined ? digits : digits.slice(0, -cents.length - 1);
  return Number(`${whole.replace(/\D/g, '')}.${cents ?? 0}`);
}

/** Before "k" or "m": "1.250k" may be either of two numbers, so three places are none. */
function shortNumberOf(digits: string): number | undefined {
  return /^\d{1,6}(?:[.,]\d{1,2})?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}

/** Takes the sign or the letters of the currency away, before or behind; those of another one stay and are refused. */
function withoutCurrency(typed: string, currency: string): string {
  const sign = signsOf(currency).find((each) => startsOrEnds(typed.toLowerCase(), each.toLowerCase()));
  if (sign === undefined) return typed;
  const starts = typed.toLowerCase().startsWith(sign.toLowerCase());
  return (starts ? typed.slice(sign.length) : typed.slice(0, -sign.length)).trim();
}

const startsOrEnds = (typed: string, sign: string) => typed.startsWith(sign) || typed.endsWith(sign);

/** "EUR" → EUR, €. The longest first, so that "CA$" is not read as "$". */
function signsOf(currency: string): string[] {
  if (!/^[A-Za-z]{3}$/.test(currency)) return [];
  const signs = (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay })
      .formatToParts(1)
      .flatMap(({ type, value }) => (type === 'currency' ? [value] : [])),
  );
  return [...new Set([currency, ...signs])].sort((a, b) => b.length - a.length);
}
