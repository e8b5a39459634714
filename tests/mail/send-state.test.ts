import { expect, test } from 'vitest';
import { afterSign, type SendSign } from '@/lib/mail/sending/state';
import { type SendState, sendStates } from '@/lib/model/mail-send';

const signs = [
  'send',
  'schedule',
  'discard',
  'undo',
  'success',
  'failure',
  'reopened',
  'stays',
  'silence',
  'left',
] as const satisfies readonly SendSign[];

/** One row a state, one column a sign, in the order above; a dot: nothing changes. */
const table: Record<SendState, string> = {
  sending: '. scheduled discarded undone sent failed undone failed unknown unknown',
  sent: '. . . undone . . undone . . .',
  failed: 'sending scheduled discarded . sent . . . . .',
  undone: 'sending scheduled discarded . . . . . . .',
  scheduled: 'sending . . undone . . undone . . .',
  discarded: 'sending scheduled . . . . . . . .',
  unknown: 'sending . . undone sent . undone . . .',
};

test.each(sendStates)('%s: what each sign makes of it', (state) => {
  const after = signs.map((sign) => afterSign(state, sign));
  expect(after.map((next) => (next === state ? '.' : next)).join(' ')).toBe(table[state]);
});

test('before the rep has pressed anything no sign of the page means a mail of theirs', () => {
  const after = signs.map((sign) => afterSign(undefined, sign));
  expect(after).toEqual(['sending', 'scheduled', ...Array.from({ length: 8 }, () => undefined)]);
});

test('only success makes it sent', () => {
  const making = sendStates.flatMap((state) =>
    signs.filter((sign) => state !== 'sent' && afterSign(state, sign) === 'sent'),
  );
  expect([...new Set(making)]).toEqual(['success']);
});
