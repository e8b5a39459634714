// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PanelFoot } from '@/components/panel/frame/PanelFoot';
import { PanelProvider, type PanelState } from '@/components/panel/PanelContext';
import { StoreError } from '@/components/panel/states/StoreError';
import { makeClient } from '@/components/queries/client';
import { useLatest } from '@/components/queries/records';
import { CspRoot } from '@/components/ui/CspRoot';
import { KeysProvider } from '@/components/ui/keys/KeysProvider';
import { closeStore } from '@/lib/store/database';
import { freshStore } from '../panel/prospect-panel';

beforeEach(async () => {
  fakeBrowser.reset();
  await freshStore();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function List() {
  const { error, refetch } = useLatest('prospect', 5);
  return error ? <StoreError error={error} onRetry={() => void refetch()} /> : <p>the list</p>;
}

test('while the store cannot be read the foot does not say that all is saved, and Try again brings back both', async () => {
  const works = globalThis.indexedDB;
  await closeStore();
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('refused', 'UnknownError');
    },
  } as unknown as IDBFactory;
  const state = { subject: { kind: 'starting' }, show: () => {}, open: () => {} } as unknown as PanelState;
  render(
    <CspRoot queries={makeClient()}>
      <KeysProvider singleKeys>
        <PanelProvider value={state}>
          <List />
          <PanelFoot />
        </PanelProvider>
      </KeysProvider>
    </CspRoot>,
  );
  expect(await screen.findByText('Your data cannot be read')).toBeTruthy();
  expect(screen.queryByText('Saved here')).toBeNull();
  globalThis.indexedDB = works;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('the list')).toBeTruthy();
  expect(await screen.findByText('Saved here')).toBeTruthy();
});
