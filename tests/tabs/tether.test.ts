import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { holding, tieToPanel } from '@/lib/tabs/tether';

type Listener = (port: FakePort) => void;
interface FakePort {
  name: string;
  sender: { tab: { id: number } };
  disconnect: () => void;
  onDisconnect: { addListener: (listener: () => void) => void; removeListener: (listener: () => void) => void };
}

/** A port as the browsers give it: it closes at both ends, and at once where nobody listens. */
const listeners = new Set<Listener>();
beforeEach(() => {
  listeners.clear();
  Object.assign(fakeBrowser.runtime, {
    onConnect: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    connect: ({ name }: { name: string }) => {
      const gone = new Set<() => void>();
      const end = () => {
        for (const tell of gone) tell();
      };
      const onDisconnect = {
        addListener: (listener: () => void) => void gone.add(listener),
        removeListener: (listener: () => void) => void gone.delete(listener),
      };
      const port: FakePort = { name, sender: { tab: { id: 7 } }, disconnect: end, onDisconnect };
      if (listeners.size === 0) queueMicrotask(end);
      for (const hear of listeners) hear(port);
      return port;
    },
  });
});

test('a script goes from its page when our page lets go of it', async () => {
  const gone = vi.fn();
  const letGo = new AbortController();
  const { promise, resolve } = Promise.withResolvers<void>();
  const held = holding(7, letGo.signal, () => promise);
  tieToPanel(gone);
  expect(gone).not.toHaveBeenCalled();
  letGo.abort();
  expect(gone).toHaveBeenCalledOnce();
  resolve();
  await held;
  expect(listeners.size).toBe(0);
});

test('a script that comes only after our page let go finds nobody and goes', async () => {
  const gone = vi.fn();
  const letGo = new AbortController();
  letGo.abort();
  await holding(7, letGo.signal, async () => void tieToPanel(gone));
  expect(gone).toHaveBeenCalledOnce();
});

test('another tab is none of our business', async () => {
  const gone = vi.fn();
  await holding(8, new AbortController().signal, async () => void tieToPanel(gone));
  expect(gone).not.toHaveBeenCalled();
});
