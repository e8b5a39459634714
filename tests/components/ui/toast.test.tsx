// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Popover } from '@/components/ui/Popover';
import { Toaster } from '@/components/ui/Toaster';
import { type Toast, ToastProvider, useToast } from '@/components/ui/ToastProvider';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(...toasts: Toast[]) {
  function Page() {
    const { show } = useToast();
    return toasts.map((toast) => (
      <button key={toast.text} type="button" onClick={() => show(toast)}>{`say ${toast.text}`}</button>
    ));
  }
  render(
    <ToastProvider>
      <Page />
      <Toaster />
    </ToastProvider>,
  );
}
const say = (text: string) => fireEvent.click(screen.getByRole('button', { name: `say ${text}` }));
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const status = () => screen.getByRole('status');

test('a toast is spoken politely and goes after eight seconds', () => {
  show({ kind: 'done', text: '7 people kept' });
  expect(status().textContent).toBe('');
  say('7 people kept');
  expect(status().textContent).toBe('7 people kept');
  wait(7999);
  expect(status().textContent).toBe('7 people kept');
  wait(1);
  expect(status().textContent).toBe('');
});

test('a toast waits while the pointer or the focus is on it', () => {
  show({ kind: 'done', text: 'Kept', action: { label: 'Undo', run: () => {} } });
  say('Kept');
  wait(5000);
  fireEvent.pointerEnter(status());
  wait(60_000);
  expect(status().textContent).toContain('Kept');
  fireEvent.pointerLeave(status());
  wait(2900);
  fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
  wait(60_000);
  fireEvent.blur(screen.getByRole('button', { name: 'Undo' }));
  wait(101);
  expect(status().textContent).toBe('');
});

test('a new toast replaces the one that is there and has its own eight seconds', () => {
  show({ kind: 'done', text: 'First' }, { kind: 'failed', text: 'Second' });
  say('First');
  wait(6000);
  say('Second');
  expect(status().textContent).toBe('Second');
  wait(7000);
  expect(status().textContent).toBe('Second');
  wait(1000);
  expect(status().textContent).toBe('');
});

test('its action runs once and takes the toast away', () => {
  const undo = vi.fn();
  show({ kind: 'done', text: 'Kept', action: { label: 'Undo', keys: 'z', run: undo } });
  say('Kept');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(status().textContent).toBe('');
});

test('a toast gives way to what opens over the foot of the page, and a later one is shown all the same', () => {
  function Page() {
    const { show } = useToast();
    const say = (text: string) => () => show({ kind: 'failed', text });
    return (
      <>
        <button type="button" onClick={say('No longer said')}>
          first
        </button>
        <Popover title="Industry" trigger={<button type="button">Answer</button>}>
          <button type="button" onClick={say('Not saved')}>
            Save
          </button>
        </Popover>
      </>
    );
  }
  render(
    <ToastProvider>
      <Page />
      <Toaster />
    </ToastProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'first' }));
  expect(screen.getByText('No longer said')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Answer' }));
  expect(screen.queryByText('No longer said')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('Not saved')).toBeTruthy();
});
