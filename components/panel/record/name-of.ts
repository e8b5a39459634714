import { type StoredRecord, text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { printedDomain } from '@/lib/texts/printed-domain';

/** What a company or person is called: the name, else what it is known by. */
export const nameOf = (record: StoredRecord): string =>
  text(record, 'name') ??
  printed(text(record, 'domain')) ??
  text(record, 'email') ??
  text(record, 'phone') ??
  texts.record.noName;

const printed = (domain: string | undefined) => domain && printedDomain(domain);
