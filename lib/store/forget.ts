import type { Transaction } from './transact';

/** Erasing leaves no history: the record's change rows go, and the acts that wrote them lose the names they mention. */
export async function forget(transaction: Transaction, id: string): Promise<void> {
  const acts = new Set<string>();
  let change = await transaction.objectStore('changes').index('record').openCursor(id);
  while (change) {
    acts.add(change.value.act);
    await change.delete();
    change = await change.continue();
  }
  const store = transaction.objectStore('acts');
  for (const act of acts) {
    const row = await store.index('id').get(act);
    if (row) await store.put({ ...row, said: { key: 'erased', values: {} } });
  }
}
