// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Section } from '@/components/ui/Section';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('a folded section still says its most useful line, and its head asks to open it', async () => {
  const open = vi.fn();
  render(
    <Section title="Tasks" count={3} summary="1 overdue" open={false} onOpenChange={open}>
      Ask Linh
    </Section>,
  );
  const head = screen.getByRole('button', { name: /^Tasks\s*3\s*1 overdue$/ });
  expect(head.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByText('Ask Linh')).toBeNull();
  await userEvent.click(head);
  expect(open.mock.calls[0]?.[0]).toBe(true);
});

test('an open section shows its content and not its summary', () => {
  render(
    <Section title="Tasks" summary="1 overdue" open onOpenChange={() => {}}>
      Ask Linh
    </Section>,
  );
  expect(screen.getByRole('region', { name: 'Tasks' }).textContent).toContain('Ask Linh');
  expect(screen.queryByText('1 overdue')).toBeNull();
});

test('a section that loads says nothing for 400 ms, then a word', () => {
  vi.useFakeTimers();
  render(<Section title="People" open onOpenChange={() => {}} face={{ kind: 'loading' }} />);
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => vi.advanceTimersByTime(399));
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => vi.advanceTimersByTime(1));
  expect(screen.getByRole('status').textContent).toBe('Loading');
});

test('a section that failed says what still works, offers to try again and keeps the cause under Details', async () => {
  const retry = vi.fn();
  const face = {
    kind: 'error',
    title: 'The scripts could not be read',
    body: 'The rest works.',
    cause: 'Error: no text',
    onRetry: retry,
  } as const;
  render(<Section title="Scripts" open onOpenChange={() => {}} face={face} />);
  expect(screen.getByRole('status').textContent).toContain('The rest works.');
  const details = screen.getByRole('button', { name: 'Details' });
  expect(details.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(details);
  expect(details.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText('Error: no text').hidden).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});

test('an empty section says what belongs in it', () => {
  render(
    <Section title="Notes" count={0} open onOpenChange={() => {}} face={{ kind: 'empty', text: 'No notes yet.' }} />,
  );
  expect(screen.getByText('No notes yet.')).toBeTruthy();
});
