import { expect, test } from 'vitest';
import { valueKey } from '@/lib/identity/value-key';
import { phoneKey } from '@/lib/model/fold';

test.each([
  '+1 202 555 0143 ext. 89',
  '+1 202 555 0143 extension 89',
  '+1 (202) 555-0143 x89',
  '+1 202 555 0143, #89',
  'tel:+1-202-555-0143;ext=89',
  '+1 202 555 0143 (ext 89)',
  '202-555-0143',
])('%s is found by the number that rings', (written) => {
  expect(phoneKey(written)).toBe(phoneKey('+12025550143'));
});

test('a direct number that only ends in the same digits keeps them', () => {
  expect(phoneKey('+49 89 99998-101')).toBe('999998101');
  expect(phoneKey('0800 1234567')).toBe('001234567');
});

test('two desks behind one number are two values, one desk in two spellings is one', () => {
  expect(valueKey('phone', '+1 202 555 0143 ext. 89')).not.toBe(valueKey('phone', '+1 202 555 0143 ext. 90'));
  expect(valueKey('phone', '+1 202 555 0143 ext. 89')).toBe(valueKey('phone', '(202) 555-0143 x89'));
});
