import { expect, test } from 'vitest';
import { givenNames, packedNames, unpacked } from '@/lib/capture/people/given-names';

/** How a list of names is written: see given-names.ts. */
function packed(names: string[]): string {
  let before = '';
  let line = '';
  const lines: string[] = [];
  for (const name of [...new Set(names)].sort()) {
    let shared = 0;
    while (shared < 9 && shared < before.length && before[shared] === name[shared]) shared += 1;
    const piece = `${shared}${name.slice(shared)}`;
    if (line.length + piece.length > 150) {
      lines.push(line);
      line = '';
    }
    line += piece;
    before = name;
  }
  return `\n${[...lines, line].join('\n')}\n`;
}

test('the given names are sorted, each once, and written as short as the list says', () => {
  const names = unpacked(packedNames);
  expect(names.length).toBeGreaterThan(3000);
  expect(packedNames).toBe(packed(names));
});

test('names of many languages are known by their folded form', () => {
  for (const name of ['aaron', 'abdul', 'agnieszka', 'chloe', 'jorg', 'lucia', 'zoltan', 'wei', 'priya']) {
    expect([name, givenNames.has(name)]).toEqual([name, true]);
  }
  for (const word of ['', 'director', '0aaron', 'a']) expect(givenNames.has(word)).toBe(false);
});
