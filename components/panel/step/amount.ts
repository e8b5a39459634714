/**
 * An amount as people type it: "84000", "84,000", "84.000", "84 000.50", "€84,000". The last mark with one or two digits behind
 * it divides cents; every other one groups. Undefined when it is not one positive number.
 */
export function amountOf(typed: string): number | undefined {
  const bare = typed.replace(/[^\d.,'’\s]/g, '').trim();
  if (!/^\d[\d.,'’\s]{0,24}$/.test(bare)) return undefined;
  const cents = /[.,](\d{1,2})$/.exec(bare)?.[1];
  const whole = (cents === undefined ? bare : bare.slice(0, -cents.length - 1)).replace(/\D/g, '');
  const value = Number(cents === undefined ? whole : `${whole}.${cents}`);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
