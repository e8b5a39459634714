import { expect, test } from 'vitest';
import { type LoggedMail, logMails } from '@/lib/acts/log-mail';
import { acts } from '@/lib/texts/en/acts';

const logMail = (by: typeof making, one: LoggedMail) => logMails(by, [one]);
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

test('words are stored with what proves that they were taken and not typed', () => {
  const url = 'https://mail.example/?_uid=4';
  const words = { method: 'selected in the mail', url };
  const { edits } = logMail(making, { ...mail, touch: { ...mail.touch, quote: 'Friday 10:00 works.' }, words });
  expect(edits.at(-1)).toEqual({
    ...{ do: 'set', id: mail.id, field: 'quote', value: 'Friday 10:00 works.' },
    from: { by: 'mail', at: making.now, who: 'Robin', method: 'selected in the mail', url },
  });
});

test('several mails of a thread are one act, undone as one, and said by their number', () => {
  const second = { ...mail, id: 'activity:mail-2', touch: { ...mail.touch, text: 'Hello' }, step: 'Mail the offer' };
  const act = logMails(making, [mail, second]);
  expect(act.edits.map(({ id }) => id)).toEqual(['activity:mail-1', 'activity:mail-2']);
  expect(act.prospectId).toBe('prospect:1');
  expect(acts.mailLogged(act.said.values)).toBe(
    '2 mails of this thread logged with the words of 1. Done: Mail the offer',
  );
});
