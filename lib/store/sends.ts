import * as z from 'zod/mini';
import type { Json } from '@/lib/model/json';
import { type StoredSend, storedSendSchema } from '@/lib/model/stored-send';
import { openStore } from './database';
import { announce } from './notices';

const KEY = 'sends';
/** The notice id under which changes of them are announced. */
const SENDS = 'sends';
/** So many that the rep is only told of are kept; one that waits for its log is never dropped. */
const MOST = 100;

const sendsSchema = z.catch(z.array(storedSendSchema), []);

/** The mails that are on their way or whose log the rep has not seen yet, the first sent first. */
export async function readSends(): Promise<StoredSend[]> {
  return sendsSchema.parse((await (await openStore()).get('private', KEY)) ?? []);
}

/** Changes them by what they are, in one transaction: two at once both count. Resolves with what they are then. */
export async function changeSends(change: (sends: StoredSend[]) => StoredSend[]): Promise<StoredSend[]> {
  const transaction = (await openStore()).transaction('private', 'readwrite', { durability: 'strict' });
  const before = sendsSchema.parse((await transaction.store.get(KEY)) ?? []);
  const changed = change(before);
  const told = changed.filter(({ end }) => end);
  const gone = new Set(told.slice(0, Math.max(0, told.length - MOST)));
  const after = changed.filter((one) => !gone.has(one));
  await transaction.store.put(after as Json, KEY);
  await transaction.done;
  announce({ ids: [SENDS] });
  return after;
}
