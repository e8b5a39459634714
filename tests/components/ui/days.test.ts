import { expect, test } from 'vitest';
import { addDays, nearDays, nextMonday } from '@/components/ui/days';

test('days are added over the ends of months, years and summer time', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
});

test('next week begins on the Monday after, also when today is Monday or Sunday', () => {
  expect(nextMonday('2026-11-23')).toBe('2026-11-30');
  expect(nextMonday('2026-11-26')).toBe('2026-11-30');
  expect(nextMonday('2026-11-29')).toBe('2026-11-30');
});

test.each([
  ['2026-11-23', ['Tomorrow 2026-11-24', 'In 3 working days 2026-11-26', 'Next week 2026-11-30']],
  ['2026-11-25', ['Tomorrow 2026-11-26', 'Next week 2026-11-30']],
  ['2026-11-26', ['Tomorrow 2026-11-27', 'Next week 2026-11-30', 'In 3 working days 2026-12-01']],
  ['2026-11-27', ['Next working day 2026-11-30', 'In 3 working days 2026-12-02']],
  ['2026-11-28', ['Next working day 2026-11-30', 'In 3 working days 2026-12-02']],
  ['2026-11-29', ['Tomorrow 2026-11-30', 'In 3 working days 2026-12-02']],
])('on %s a menu offers working days, each once', (today, offered) => {
  expect(nearDays(today).map(({ name, day }) => `${name} ${day}`)).toEqual(offered);
});
