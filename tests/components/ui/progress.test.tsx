// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Progress } from '@/components/ui/Progress';

afterEach(cleanup);

test('long work says how much of it is done, and speaks at every quarter', () => {
  const { rerender } = render(<Progress label="Restoring" done={1250} total={5200} />);
  const bar = screen.getByRole('progressbar', { name: 'Restoring' });
  expect(bar.getAttribute('aria-valuetext')).toBe('1,250 of 5,200 (24 %)');
  expect(screen.getByText('1,250 of 5,200 (24 %)')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Restoring: 0 %');
  rerender(<Progress label="Restoring" done={2700} total={5200} />);
  expect(screen.getByRole('status').textContent).toBe('Restoring: 50 %');
});

test('before anything is counted no numbers are claimed', () => {
  render(<Progress label="Restoring" done={0} total={0} />);
  expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
  expect(screen.queryByText(/%\)/)).toBeNull();
});
