import { blockSchema } from '@/lib/model/person';
import { leading, type StoredRecord, texts } from '@/lib/model/record';
import { recordById } from '@/lib/store/records';
import { lift, suppress } from './suppression';

/**
 * Brings the do-not-contact list into line with the mark of a person or company: marked, their addresses (a company's
 * domains) are on the list; unmarked, they are off. Called after the act that changed the mark and after its undo.
 */
export async function syncSuppression(recordId: string): Promise<void> {
  const record = await recordById(recordId);
  if (!record) return;
  const block = blockSchema.safeParse(leading(record, 'doNotContact'));
  const values = addressesOf(record);
  if (block.success) await suppress(values, block.data.reason, block.data.since);
  else await lift(values);
}

/** What identifies somebody to the list: every mail address, and a company's domains. */
export const addressesOf = (record: StoredRecord): string[] => [
  ...texts(record, 'email'),
  ...(record.type === 'company' ? texts(record, 'domain') : []),
];
