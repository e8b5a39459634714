import { expect, test, vi } from 'vitest';
import { isWanted, sayMail } from '@/lib/messages/say-mail';

let answer: unknown;
vi.mock('@/lib/browser-in-page', () => ({ isAlive: () => true, tellWorker: async () => answer }));

test('a refusal is no end, but a webmail that the rep uses no more is', async () => {
  const asked = () => sayMail('loggingAllowed', { addresses: [] });
  answer = { ok: true, value: true };
  expect(await asked()).toBe(true);
  answer = { ok: false };
  expect(await asked()).toBeUndefined();
  answer = undefined;
  expect(await asked()).toBeUndefined();
  expect(isWanted()).toBe(true);
  answer = { ok: false, isUnwanted: true };
  expect(await asked()).toBeUndefined();
  expect(isWanted()).toBe(false);
});
