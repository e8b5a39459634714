// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useSubmit } from '@/components/queries/submit';

afterEach(cleanup);

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test.each([0, 5])('two presses %i ms apart save once', async (apart) => {
  const save = vi.fn(async () => {
    await pause(20);
    return true;
  });
  const { result } = renderHook(() => useSubmit(save));
  const first = result.current();
  if (apart > 0) await pause(apart);
  await Promise.all([first, result.current()]);
  await result.current();
  expect(save).toHaveBeenCalledTimes(1);
});

test('what was not saved can be sent again', async () => {
  const save = vi.fn<() => Promise<boolean>>();
  save.mockResolvedValueOnce(false).mockRejectedValueOnce(new Error('a fault')).mockResolvedValue(true);
  const { result } = renderHook(() => useSubmit(save));
  await result.current();
  await expect(result.current()).rejects.toThrow('a fault');
  await result.current();
  expect(save).toHaveBeenCalledTimes(3);
});
