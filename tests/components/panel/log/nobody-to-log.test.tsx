// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { NobodyToLog } from '@/components/panel/log/NobodyToLog';
import { KeysProvider } from '@/components/ui/keys/KeysProvider';
import { KeysSheet } from '@/components/ui/keys/KeysSheet';
import { useCommand } from '@/components/ui/keys/use-commands';
import { Toaster } from '@/components/ui/Toaster';
import { ToastProvider, useToast } from '@/components/ui/ToastProvider';

afterEach(cleanup);

function Page({ capture }: { capture: () => void }) {
  useCommand({ id: 'capture', name: 'Capture this page', keys: 'c', run: capture });
  return <NobodyToLog why="nobody" />;
}
const page = (capture: () => void, sheet: ReactNode = null) =>
  render(
    <KeysProvider>
      <ToastProvider>
        <Page capture={capture} />
        <Toaster />
        {sheet}
      </ToastProvider>
    </KeysProvider>,
  );

test('L says that there is nobody to log for, and the C after it begins no capture', async () => {
  const capture = vi.fn();
  page(capture);
  await userEvent.keyboard('lc');
  expect(screen.getByText(/^Nobody to log for yet/)).toBeTruthy();
  expect(capture).not.toHaveBeenCalled();
  await userEvent.keyboard('c');
  expect(capture).toHaveBeenCalledOnce();
});

test('what only the toast in sight brings back stays on offer', async () => {
  const run = vi.fn();
  function PutAway() {
    const { show } = useToast();
    const action = { label: 'Undo', keys: 'z', run };
    return (
      <button type="button" onClick={() => show({ kind: 'done', text: 'Review put away', action })}>{`away`}</button>
    );
  }
  page(() => undefined, <PutAway />);
  await userEvent.click(screen.getByRole('button', { name: 'away' }));
  await userEvent.keyboard('lc');
  expect(screen.getByText(/^Nobody to log for yet/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(run).toHaveBeenCalledOnce();
});

test('keys that only say so are not on the keys sheet', () => {
  page(() => undefined, <KeysSheet open onOpenChange={() => undefined} onSingleKeysChange={() => undefined} />);
  expect(screen.getByText('Capture this page')).toBeTruthy();
  expect(screen.queryByText('Log a call')).toBeNull();
});
