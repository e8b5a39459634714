import { type StoredRecord, text } from '@/lib/model/record';
import { texts } from '@/lib/texts';

/** What a company or person is called: the name, else what it is known by. */
export const nameOf = (record: StoredRecord): string =>
  text(record, 'name') ??
  text(record, 'domain') ??
  text(record, 'email') ??
  text(record, 'phone') ??
  texts.record.noName;
