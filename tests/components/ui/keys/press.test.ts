import { expect, test } from 'vitest';
import { isCharacter, type KeyInput, pressOf } from '@/components/ui/keys/press';

const key = (input: Partial<KeyInput>): KeyInput => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...input,
});

test.each([
  [key({ key: 'c', code: 'KeyC' }), 'c'],
  [key({ key: 'C', code: 'KeyC' }), 'c'],
  [key({ key: 'C', code: 'KeyC', shiftKey: true }), 'shift+c'],
  [key({ key: '?', code: 'Slash', shiftKey: true }), '?'],
  [key({ key: '/', code: 'Digit7', shiftKey: true }), '/'],
  [key({ key: 'k', code: 'KeyK', ctrlKey: true }), 'mod+k'],
  [key({ key: 'F6', shiftKey: true }), 'shift+f6'],
  [key({ key: ' ', code: 'Space' }), 'space'],
  [key({ key: 'Enter', ctrlKey: true }), 'mod+enter'],
  [key({ key: 'с', code: 'KeyC' }), 'c'],
])('a press is written as commands write it: %o', (event, expected) => {
  expect(pressOf(event, 'other')).toBe(expected);
});

test('on a Mac ⌘ is the mod key, Ctrl is itself, and Alt does not change the letter', () => {
  expect(pressOf(key({ key: 'k', code: 'KeyK', metaKey: true }), 'mac')).toBe('mod+k');
  expect(pressOf(key({ key: 'k', code: 'KeyK', ctrlKey: true }), 'mac')).toBe('ctrl+k');
  expect(pressOf(key({ key: '˜', code: 'KeyN', altKey: true }), 'mac')).toBe('alt+n');
});

test('only keys that type a character can be turned off', () => {
  expect(['c', '.', '?', 'shift+c'].map(isCharacter)).toEqual([true, true, true, true]);
  expect(['mod+k', 'enter', 'escape', 'f6', 'shift+f6'].map(isCharacter)).toEqual([false, false, false, false, false]);
});
