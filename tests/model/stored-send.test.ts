import { expect, test } from 'vitest';
import type { SendState } from '@/lib/model/mail-send';
import { lookedFor, type StoredSend, stateNow } from '@/lib/model/stored-send';

const told = '2026-11-23T10:00:00.000Z';
const stored = (state: SendState): StoredSend => ({
  id: 'https://mail.example 1',
  origin: 'https://mail.example',
  tabId: 1,
  toldAt: told,
  send: { key: '1', webmail: 'roundcube', state, at: told, to: [], cc: [], bcc: [], subject: '' },
});

test.each([
  ['unknown', 'sent'],
  ['sending', 'sent'],
  ['sent', 'sent'],
  ['undone', 'undone'],
  ['scheduled', 'scheduled'],
] as const)('%s and found among what was sent is %s', (state, after) =>
  expect(lookedFor(stored(state), { messageId: 'a@b' })).toMatchObject({
    send: { state: after },
    headers: { messageId: 'a@b' },
  }),
);

test('not found changes nothing but that it was looked for', () =>
  expect(lookedFor(stored('unknown'), undefined)).toEqual({ ...stored('unknown'), headers: {} }));

test('a webmail that tells nothing for long was left', () => {
  expect(stateNow(stored('sending'), '2026-11-23T10:01:50.000Z')).toBe('sending');
  expect(stateNow(stored('sending'), '2026-11-23T10:02:20.000Z')).toBe('unknown');
  expect(stateNow(stored('sent'), '2026-11-23T11:00:00.000Z')).toBe('sent');
});
