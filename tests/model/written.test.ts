import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '@/lib/model/edit';
import { leading } from '@/lib/model/record';
import { written } from '@/lib/model/written';

describe('a text as it is kept', () => {
  it.each([
    ['direction overrides', '\u202enikpoH eidooG\u202c', 'nikpoH eidooG'],
    ['isolates that nobody closes', '\u2066Ada\u2067 Lind', 'Ada Lind'],
    ['NUL and other controls', 'A\u0000d\u0007a\u0085', 'Ada'],
    ['half a surrogate pair', 'Ada\ud83d Lind', 'Ada Lind'],
  ])('loses %s', (_what, typed, kept) => expect(written(typed)).toBe(kept));

  it.each([
    ['emoji that are joined', '\u{1F469}\u200d\u{1F4BB}'],
    ['lines and tabs', 'one\n\ttwo\r\nthree'],
    ['scripts that are written from the right', 'אבג ABC دهوز\u200f'],
    ['accents', 'Zoe\u0301 Żółkiewska'],
  ])('keeps %s', (_what, typed) => expect(written(typed)).toBe(typed));

  it('is well-formed and stays as it is when it is kept again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(written(typed).isWellFormed()).toBe(true);
        expect(written(written(typed))).toBe(written(typed));
      }),
    );
  });

  it('is what every edit stores, of facts and of registers', () => {
    const stamp = () => [1, 0, 'a'] as [number, number, string];
    const context = { now: '2026-01-05T09:00:00.000Z', who: 'Robin Marsh', stamp };
    const edit = { do: 'create', id: 'company:1', values: { name: '\u202eAda', note: 'B\u0000ob', size: 3 } } as const;
    const record = applyEdit(undefined, edit, context);
    expect(record && [leading(record, 'name'), leading(record, 'note'), leading(record, 'size')]).toEqual([
      'Ada',
      'Bob',
      3,
    ]);
  });
});
