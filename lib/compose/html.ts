/**
 * How an editor keeps lines. `lines`: each is a block of its own, as after Enter in Gmail, Outlook and Quill. `paragraphs`: a blank line
 * begins a new paragraph and a line within one ends with `<br>`; for editors whose Enter makes a `<p>` that stands apart from the next.
 */
export type Shape = { of: 'lines' | 'paragraphs'; block: 'div' | 'p' };

/** Plain words as markup. The only markup that is ever inserted: made here, of escaped words and addresses in them. */
export function htmlOf(text: string, { of, block }: Shape): string {
  const blocks = of === 'lines' ? linesOf(text) : paragraphsOf(text);
  return blocks
    .map((words) => `<${block}>${words.split('\n').map(markedUp).join('<br>') || '<br>'}</${block}>`)
    .join('');
}

/** The lines of a text, blank ones too, whatever system it was written on. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);

/** One blank line ends a paragraph; each one more, and those at the beginning, are paragraphs without words, so that they are kept. */
function paragraphsOf(text: string): string[] {
  const found: string[] = [];
  let open: string[] = [];
  const lines = linesOf(text);
  for (const [at, line] of lines.entries()) {
    if (line.trim() !== '') open.push(line);
    else {
      if (open.length > 0) found.push(open.join('\n'));
      else if (at > 0) found.push('');
      open = [];
    }
  }
  if (open.length > 0) found.push(open.join('\n'));
  return found;
}

function markedUp(line: string): string {
  const parts = line.split(/(https?:\/\/[^\s<>"]{1,2000}[^\s<>"'.,;:!?)\]])/);
  return parts.map((part, at) => (at % 2 === 1 ? linkTo(part) : escaped(part))).join('');
}

const linkTo = (address: string) => `<a href="${escaped(address)}">${escaped(address)}</a>`;

const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
