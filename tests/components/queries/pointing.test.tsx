// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type * as pick from '@/lib/tabs/pick';

/** The page's side: a picker that is not there yet hears nothing; `come` puts it there. */
const page = vi.hoisted(() => ({ isThere: false, end: (_: undefined) => {} }));
vi.mock(
  '@/lib/tabs/pick',
  (): Partial<typeof pick> => ({
    pickInPage: () =>
      new Promise((done) => {
        page.isThere = false;
        page.end = done;
      }),
    movePicker: async (_tabId, how) => {
      if (page.isThere && how === 'end') page.end(undefined);
    },
  }),
);
// Loaded anew, the polyfill would ask for a real extension around it.
vi.mock('@/lib/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
afterEach(cleanup);

/** All anew: what another test file of this worker has loaded holds the real picker. */
async function point() {
  vi.resetModules();
  const { makeClient } = await import('@/components/queries/client');
  const { usePointing } = await import('@/components/queries/pointing');
  const { CspRoot } = await import('@/components/ui/CspRoot');
  const { KeysProvider } = await import('@/components/ui/keys/KeysProvider');
  const around = ({ children }: { children: ReactNode }) => (
    <CspRoot queries={makeClient()}>
      <KeysProvider>{children}</KeysProvider>
    </CspRoot>
  );
  const onRule = () => undefined;
  return renderHook(() => usePointing({ tabId: 1, url: 'https://tannwerk.example/team' }, onRule), { wrapper: around });
}

test('an Escape that comes before the picker is in the page ends the pointing when it is', async () => {
  const { result } = await point();
  act(() => void result.current.point({ of: 'person', field: 'title', ask: 'Click the job title of Jo Doe.' }));
  expect(result.current.wanted).toBeDefined();
  act(() => void result.current.move('end'));
  await new Promise((done) => setTimeout(done, 20));
  expect(result.current.wanted).toBeDefined();
  page.isThere = true;
  await waitFor(() => expect(result.current.wanted).toBeUndefined());
});
