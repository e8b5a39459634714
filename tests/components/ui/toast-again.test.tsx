// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toaster } from '@/components/ui/Toaster';
import { ToastProvider, useToast } from '@/components/ui/ToastProvider';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Page() {
  const { show } = useToast();
  return (
    <button type="button" onClick={() => show({ kind: 'done', text: 'Note added' })}>
      Add
    </button>
  );
}

test('a toast that follows one which has gone stays its whole time', () => {
  render(
    <ToastProvider>
      <Page />
      <Toaster />
    </ToastProvider>,
  );
  const add = () => act(() => screen.getByRole('button', { name: 'Add' }).click());
  add();
  act(() => void vi.advanceTimersByTime(8100));
  expect(screen.queryByText('Note added')).toBeNull();
  add();
  act(() => void vi.advanceTimersByTime(4000));
  expect(screen.getByText('Note added')).toBeTruthy();
});
