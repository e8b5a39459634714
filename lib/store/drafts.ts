import type { Json } from '@/lib/model/json';
import { openStore } from './database';
import { NotSaved } from './errors';

const key = (name: string) => `draft:${name}`;

/** Every draft whose name begins like this, with the rest of its name. */
export async function draftsUnder(start: string): Promise<{ rest: string; draft: Json }[]> {
  const range = IDBKeyRange.bound(key(start), key(`${start}\uffff`));
  const { store } = (await openStore()).transaction('private');
  const [names, drafts] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return drafts.map((draft, index) => ({ rest: (names[index] ?? '').slice(key(start).length), draft }));
}

/** How a draft is written. */
export interface DraftWrite {
  /** The draft of this name goes in the same moment. */
  insteadOf?: string;
  /**
   * 'relaxed' hands it to the operating system at once: it survives the killing of the browser, and no slow disk holds up the next
   * key. 'strict', the default, waits until it would survive a power cut too.
   */
  durability?: 'relaxed' | 'strict';
}

/** Keeps what is being typed; an undefined draft is dropped. Resolves when it is kept and rejects with NotSaved. */
export async function writeDraft(
  name: string,
  draft: Json | undefined,
  { insteadOf, durability = 'strict' }: DraftWrite = {},
): Promise<void> {
  const transaction = (await openStore()).transaction('private', 'readwrite', { durability });
  try {
    if (insteadOf !== undefined) await transaction.store.delete(key(insteadOf));
    if (draft === undefined) await transaction.store.delete(key(name));
    else await transaction.store.put(draft, key(name));
    await transaction.done;
  } catch (error) {
    await transaction.done.catch(() => undefined);
    if (error instanceof DOMException) throw new NotSaved(transaction.error ?? error);
    throw error;
  }
}
