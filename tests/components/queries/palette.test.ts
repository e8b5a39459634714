import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findFor } from '@/components/queries/palette';
import { freshStore, seedProspect, store } from '../panel/prospect-panel';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
});
afterEach(() => {
  vi.useRealTimers();
});

const prospects = async () => (await findFor('', () => {})).find(({ title }) => title === 'Prospects')?.items ?? [];

test('a deal says its own name after its company’s, and one that is called like its company says it once', async () => {
  const before = await prospects();
  const [found] = before;
  if (!found) throw new Error('the prospect should be found');
  await store([{ do: 'set', id: found.id, field: 'name', value: 'Line 2 retrofit' }]);
  expect(await prospects()).toMatchObject([{ title: found.title, second: 'Line 2 retrofit' }]);
  await store([{ do: 'set', id: found.id, field: 'name', value: found.title }]);
  expect((await prospects())[0]?.second).toBeUndefined();
});
