import type { Json } from '@/lib/model/json';
import { openStore } from './database';

const key = (name: string) => `draft:${name}`;

/** What the rep was typing in the field of this name, also after the panel, the worker or the browser was killed. */
export async function readDraft(name: string): Promise<Json | undefined> {
  return (await openStore()).get('private', key(name));
}

/** Keeps what is being typed; an undefined draft is dropped. Resolves when it is on the disk. */
export async function writeDraft(name: string, draft: Json | undefined): Promise<void> {
  const transaction = (await openStore()).transaction('private', 'readwrite', { durability: 'strict' });
  if (draft === undefined) await transaction.store.delete(key(name));
  else await transaction.store.put(draft, key(name));
  await transaction.done;
}
