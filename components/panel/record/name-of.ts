import { printedPhone } from '@/lib/model/printed';
import { leadingHeld, type StoredRecord, text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { printedDomain } from '@/lib/texts/printed-domain';

/** What a company or person is called: the name, else what it is known by. */
export const nameOf = (record: StoredRecord): string =>
  text(record, 'name') ??
  printed(text(record, 'domain')) ??
  text(record, 'email') ??
  text(record, 'phone') ??
  texts.record.noName;

/** What tells records of one name apart, in the second line of a list; that nothing is known is said. */
export const secondOf = (record: StoredRecord): string =>
  text(record, 'title') ??
  text(record, 'email') ??
  printed(text(record, 'domain')) ??
  phoneOf(record) ??
  texts.record.nothingElse;

function phoneOf(record: StoredRecord): string | undefined {
  const held = leadingHeld(record, 'phone');
  return typeof held?.value === 'string' ? printedPhone(held.value, held.from.quote) : undefined;
}

const printed = (domain: string | undefined) => domain && printedDomain(domain);
