import type { LogDraft } from './log-draft';

const pairs: [string, string][] = [
  ['“', '”'],
  ['„', '“'],
  ['»', '«'],
  ['«', '»'],
  ['"', '"'],
];

/**
 * Their words in a log, as the rep left them: those that came from a page where they still stand so; after an edit, and where
 * none came from a page, what stands in quotation marks; else, of words from a page, all that is left of them.
 */
export function quoteOf({ words, theirs }: Pick<LogDraft, 'words' | 'theirs'>): string | undefined {
  const text = words.trim();
  const given = theirs.filter((each) => each.words !== '');
  const standing = given.filter((each) => text.includes(each.words));
  if (standing.length > 0) return standing.map((each) => each.words).join('\n\n');
  return quotedPart(text) ?? (given.length > 0 && text !== '' ? text : undefined);
}

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
