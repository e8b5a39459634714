import { type FactField, factSpec } from '@/lib/model/fact';
import { extensionOf, fold, phoneKey } from '@/lib/model/fold';
import { linkKey } from '@/lib/model/link';
import { toDomain, toHost } from './domain';
import { toEmail } from './mail-address';
import { suffixes } from './public-suffix';

/** What two spellings of one value have in common: by it a value seen again is recognised and never kept twice. */
export function valueKey(field: FactField, value: string): string {
  const kind = factSpec(field).kind;
  if (kind === 'email') return toEmail(value) ?? fold(value);
  if (kind === 'phone') return lineKey(value) ?? fold(value);
  if (kind === 'domain') return toHost(value) ?? fold(value);
  if (kind === 'url') return linkKey(value) ?? toHost(value) ?? fold(value);
  return fold(value);
}

/** A value in the form it is kept in: addresses and domains as they are compared, everything else as it was written. */
export function keptValue(field: FactField, value: string): string {
  const kind = factSpec(field).kind;
  const written = value.trim();
  if (kind === 'email') return toEmail(written) ?? written;
  if (kind === 'domain') return toHost(written) ?? written;
  return written;
}

/** True when a typed text can be a value of this field; an address that is none would never be found again. */
export async function isValue(field: FactField, value: string): Promise<boolean> {
  const kind = factSpec(field).kind;
  const written = value.trim();
  if (kind === 'email') return toEmail(written) !== undefined;
  if (kind === 'phone') return phoneKey(written) !== undefined;
  if (kind === 'domain') {
    await suffixes();
    return toDomain(written) !== undefined;
  }
  return written !== '';
}

/** The number that rings, with the desk behind it. */
function lineKey(value: string): string | undefined {
  const number = phoneKey(value);
  const desk = extensionOf(value);
  return number !== undefined && desk !== undefined ? `${number} ${desk}` : number;
}
