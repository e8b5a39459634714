import {
  data,
  firstChild,
  frameDocument,
  isElement,
  isText,
  localName,
  nextSibling,
  rootOf,
} from '@/lib/capture/page/dom';

const MOST_CHARACTERS = 200_000;
const MOST_NODES = 60_000;

const blocks = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody tr ul'.split(
    ' ',
  ),
);
const silent = new Set(
  'script style head template noscript title meta link object svg math textarea select button'.split(' '),
);

/**
 * The text of a mail's body as a mail program writes it into plain text: a line for each block, quoted mails behind "> ". Linear, at
 * most 200,000 characters; `body` may be the frame that shows the mail.
 */
export function textOf(body: Element): string {
  const inside = frameDocument(body);
  const writer = new Lines();
  let left = MOST_NODES;
  // A stack and no recursion: mails nest deeper than any call may.
  const work: (Node | 'block' | 'unquote')[] = [inside ? rootOf(inside) : body];
  while (work.length > 0 && left > 0 && writer.length < MOST_CHARACTERS) {
    const next = work.pop();
    left -= 1;
    if (next === undefined) break;
    if (next === 'block') writer.end();
    else if (next === 'unquote') writer.unquote();
    else enter(next, writer, work);
  }
  return writer.text().slice(0, MOST_CHARACTERS);
}

function enter(node: Node, writer: Lines, work: (Node | 'block' | 'unquote')[]): void {
  if (isText(node)) {
    writer.add(data(node as CharacterData));
    return;
  }
  if (!isElement(node)) return;
  const name = localName(node);
  if (silent.has(name)) return;
  if (name === 'br') {
    writer.breakLine();
    return;
  }
  if (name === 'td' || name === 'th') writer.add(' ');
  if (name === 'blockquote') {
    writer.quote();
    work.push('unquote');
  } else if (blocks.has(name)) {
    writer.end();
    work.push('block');
  }
  const isPlain = name === 'pre';
  if (isPlain) {
    writer.keeps += 1;
    work.push('block');
  }
  const children: Node[] = [];
  for (let child = firstChild(node); child; child = nextSibling(child)) children.push(child);
  for (const child of children.reverse()) work.push(child);
  if (name === 'p') writer.paragraph();
}

class Lines {
  private readonly lines: string[] = [];
  private line = '';
  private depth = 0;
  length = 0;
  /** Inside `pre` line breaks are breaks. */
  keeps = 0;

  add(whole: string): void {
    const text = whole.slice(0, Math.max(0, MOST_CHARACTERS - this.length - this.line.length));
    if (this.keeps > 0) {
      const [first = '', ...rest] = text.split('\n');
      this.line += first;
      for (const piece of rest) {
        this.breakLine();
        this.line = piece;
      }
    } else this.line += text.replace(/\s+/g, ' ');
  }

  breakLine(): void {
    const words = this.line.replace(/[ \t]+/g, ' ').trim();
    const whole = `${'> '.repeat(this.depth)}${words}`;
    this.lines.push(whole);
    this.length += whole.length + 1;
    this.line = '';
  }

  end(): void {
    if (this.line.trim() !== '') this.breakLine();
    else this.line = '';
  }

  paragraph(): void {
    if (this.lines.length > 0 && (this.lines.at(-1) ?? '').trim() !== '') this.breakLine();
  }

  quote(): void {
    this.end();
    this.depth += 1;
  }

  unquote(): void {
    this.end();
    this.depth -= 1;
  }

  text(): string {
    this.end();
    return this.lines.join('\n').trim();
  }
}
