const pairs: [string, string][] = [
  ['“', '”'],
  ['„', '“'],
  ['»', '«'],
  ['«', '»'],
  ['"', '"'],
];

/**
 * The other side's own words in a log: the first part in quotation marks (“…”, „…“, »…«, «…», "…") with at least two words.
 * Undefined where there is none.
 */
export function quotedPart(words: string): string | undefined {
  const found = pairs.flatMap(([open, close]) => {
    const from = words.indexOf(open);
    const to = from < 0 ? -1 : words.indexOf(close, from + 1);
    const inside = to < 0 ? '' : words.slice(from + 1, to).trim();
    return inside.includes(' ') ? [{ from, inside }] : [];
  });
  return found.sort((a, b) => a.from - b.from)[0]?.inside;
}
