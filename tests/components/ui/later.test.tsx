// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { later, loadLaterOnes } from '@/components/ui/later';

afterEach(cleanup);

function Counter({ name }: { name: string }) {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)} type="button">{`${name} ${count}`}</button>;
}

test('its code is asked for when it is first shown, once, and what it keeps stays', async () => {
  const load = vi.fn(async () => Counter);
  const Later = later(load);
  expect(load).not.toHaveBeenCalled();
  const view = render(<Later name="a" />);
  await userEvent.click(await screen.findByRole('button', { name: 'a 0' }));
  view.rerender(<Later name="b" />);
  expect(screen.getByRole('button').textContent).toBe('b 1');
  render(<Later name="c" />);
  expect(load).toHaveBeenCalledTimes(1);
});

test('what was loaded in idle time is drawn at once, and one failure does not keep back the others', async () => {
  const Broken = later<object>(() => Promise.reject(new Error('gone')));
  const Later = later(async () => Counter);
  await act(loadLaterOnes);
  render(<Later name="a" />);
  expect(screen.getByRole('button').textContent).toBe('a 0');
  expect(Broken).toBeDefined();
});

test('what failed in idle time is asked for again when it is shown', async () => {
  const load = vi.fn(async () => Counter).mockRejectedValueOnce(new Error('gone'));
  const Later = later(load);
  await act(loadLaterOnes);
  render(<Later name="a" />);
  expect(await screen.findByRole('button')).toBeTruthy();
});
