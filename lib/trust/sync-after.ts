import { openStore } from '@/lib/store/database';
import { syncSuppression } from './sync-suppression';

/** After an act, or after its undo: the do-not-contact list follows every mark that the act set or took away. */
export async function syncAfter(actId: string): Promise<void> {
  const changes = await (await openStore()).getAllFromIndex('changes', 'act', actId);
  const marked = changes.filter((change) => change.field === 'doNotContact').map((change) => change.record);
  for (const record of new Set(marked)) await syncSuppression(record);
}
