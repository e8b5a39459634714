import { expect, test } from 'vitest';
import { type Pending, step } from '@/components/ui/keys/sequence';

const bindings: [string, string][] = [
  ['call', 'l c'],
  ['meeting', 'l m'],
  ['capture', 'c'],
  ['others', '.'],
  ['second', '. 2'],
  ['second-row', '2'],
];

/** Presses at times in ms → the commands that ran. */
function type(...presses: [press: string, at: number][]): (string | undefined)[] {
  let pending: Pending = { presses: [], at: 0 };
  return presses.map(([press, at]) => {
    const next = step(pending, press, at, bindings);
    pending = next.pending;
    return next.run;
  });
}

test('L then C logs a call and does not capture', () => {
  expect(type(['l', 100], ['c', 400])).toEqual([undefined, 'call']);
});

test('the second key may take a second and a half, then it stands for itself', () => {
  expect(type(['l', 100], ['c', 1600])).toEqual([undefined, 'call']);
  expect(type(['l', 100], ['c', 1601])).toEqual([undefined, 'capture']);
});

test('a key that continues nothing stands for itself', () => {
  expect(type(['l', 100], ['.', 200])).toEqual([undefined, 'others']);
  expect(type(['l', 100], ['x', 200], ['c', 300])).toEqual([undefined, undefined, 'capture']);
});

test('a key can act and begin a longer one', () => {
  expect(type(['.', 100], ['2', 300])).toEqual(['others', 'second']);
  expect(type(['2', 100])).toEqual(['second-row']);
});

test('a sequence that is done begins nothing', () => {
  expect(type(['l', 100], ['c', 200], ['c', 300])).toEqual([undefined, 'call', 'capture']);
});

test('of two commands on one key the one that came last wins', () => {
  const twice: [string, string][] = [...bindings, ['close', 'c']];
  expect(step({ presses: [], at: 0 }, 'c', 100, twice).run).toBe('close');
});

test('a key nobody waits for is left to the page', () => {
  expect(step({ presses: [], at: 0 }, 'x', 100, bindings).taken).toBe(false);
  expect(step({ presses: [], at: 0 }, 'l', 100, bindings).taken).toBe(true);
});
