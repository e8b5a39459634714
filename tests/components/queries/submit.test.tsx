// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useSubmit } from '@/components/queries/submit';
import { ToastProvider } from '@/components/ui/ToastProvider';

afterEach(cleanup);

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const hold = (save: () => Promise<boolean>) => renderHook(() => useSubmit(save), { wrapper: ToastProvider });

test.each([0, 5])('two presses %i ms apart save once', async (apart) => {
  const save = vi.fn(async () => {
    await pause(20);
    return true;
  });
  const { result } = hold(save);
  const first = result.current();
  if (apart > 0) await pause(apart);
  await Promise.all([first, result.current()]);
  await result.current();
  expect(save).toHaveBeenCalledTimes(1);
});

test('what was not saved can be sent again', async () => {
  const save = vi.fn<() => Promise<boolean>>();
  save.mockResolvedValueOnce(false).mockRejectedValueOnce(new Error('a fault')).mockResolvedValue(true);
  const { result } = hold(save);
  await result.current();
  await expect(result.current()).rejects.toThrow('a fault');
  await result.current();
  expect(save).toHaveBeenCalledTimes(3);
});

test('what a form was sent with is what it is sent with again, as the form stands then', async () => {
  const sent: string[] = [];
  let again = () => {};
  const { result, rerender } = renderHook(
    ({ typed }) =>
      useSubmit(async (retry, day: string) => {
        sent.push(`${typed} ${day}`);
        again = retry;
        return false;
      }),
    { wrapper: ToastProvider, initialProps: { typed: 'call' } },
  );
  await result.current('Monday');
  rerender({ typed: 'call her' });
  again();
  await pause(0);
  expect(sent).toEqual(['call Monday', 'call her Monday']);
});

test('a form that is opened anew before it has gone can be sent', async () => {
  vi.useFakeTimers();
  const save = vi.fn(async () => true);
  const { result } = hold(save);
  await result.current();
  vi.advanceTimersByTime(1000);
  await result.current();
  expect(save).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});
