/** The first line of a note as words: without the marks of Markdown that stand for bold, headings, lists and quotes. */
export function firstLine(markdown: string): string {
  const line = markdown.split('\n').find((one) => one.trim() !== '') ?? '';
  return line
    .replace(/^\s{0,8}(?:#{1,6}\s|[-+*]\s|>\s?|\d{1,3}[.)]\s)/, '')
    .replace(/\*\*|__|`|~~/g, '')
    .trim();
}
