// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshStore, seedProspect } from '../panel/prospect-panel';
import { atPlace } from './at-place';

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 1 }) });
  await freshStore();
  await seedProspect();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('the page of a prospect has what happened under its step, then what to say; beside it who, what is known and what is asked', async () => {
  atPlace('record/prospect:1');
  await screen.findByRole('button', { name: /^Timeline/, expanded: true });
  const titles = ['Timeline', 'Scripts', 'People', 'Facts', 'Research', 'Notes', 'Tasks'];
  const shown = screen
    .getAllByRole('heading', { level: 3 })
    .flatMap((heading) => titles.find((title) => heading.textContent?.startsWith(title)) ?? []);
  expect(shown).toEqual(titles);
});
