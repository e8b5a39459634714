import { Refused } from '@/lib/acts/parts/refused';
import { NotSaved, StoreError } from '@/lib/store/errors';
import { texts } from '@/lib/texts';
import { ContactBlocked } from '@/lib/trust/check-act';

/** What the rep reads when nothing was saved; what is no failure of the store is a fault of ours and goes on. */
export function failureWords(error: unknown): string {
  if (error instanceof Refused) return error.message;
  if (!(error instanceof StoreError)) throw error;
  if (error instanceof ContactBlocked) return texts.acts.contactBlocked(error.whom, error.reason);
  return error instanceof NotSaved && error.full ? texts.acts.diskFull : texts.acts.notSaved;
}
