import { expect, test } from 'vitest';
import { logMail } from '@/lib/acts/log-mail';

const prospect = { id: 'prospect:1', companyId: 'company:1', name: 'Line 2' } as never;
const making = { now: '2026-11-23T10:00:00.000Z', who: 'Robin', makeId: (type: string) => `${type}:new` };
const mail = {
  id: 'activity:mail-1',
  wasTakenBack: false,
  how: 'wrote' as const,
  who: 'Ines',
  touch: { prospect, direction: 'in' as const, at: '2026-11-20T10:00:00.000Z' },
};

test('the record has the id of the mail, the act one of its own, and its own time counts', () => {
  const act = logMail(making, mail);
  expect(act.id).toBe('act:new');
  expect(act.edits).toEqual([
    { do: 'create', id: mail.id, values: expect.objectContaining({ kind: 'mail', at: '2026-11-20T10:00:00.000Z' }) },
  ]);
});

test('what was logged and taken back before comes back first', () =>
  expect(logMail(making, { ...mail, wasTakenBack: true }).edits[0]).toEqual({ do: 'restore', id: mail.id }));

test('the act says why it is this prospect’s, and whether words were kept', () => {
  expect(logMail(making, mail).said).toMatchObject({
    key: 'mailLogged',
    values: { how: 'wrote', who: 'Ines', words: 0 },
  });
  expect(logMail(making, { ...mail, touch: { ...mail.touch, quote: 'Yes' } }).said.values.words).toBe(1);
});
