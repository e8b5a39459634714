import type { Cell, Line, Page } from './page';
import { pattern } from './pattern';
import { isCapital, isDigit, signsOf } from './signs';

/** Where text stands that is being written: what every line keeps. */
export interface Place {
  /** Nearest element that makes a block. */
  holder: Element;
  region: number;
  heading: number;
  cell: Cell | undefined;
}

/** Of most lines; a page has too many of them to make an empty list for each. */
const NONE: readonly number[] = [];

const LOWER_END = pattern`/[\p{Ll}\p{N}).]$/u`;
const UPPER_START = pattern`/^\p{Lu}/u`;

// Each inline element of a page asks: what is plain is told by its code.
function endsLower(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last > 127) return LOWER_END.test(text.slice(-2));
  return (last > 96 && last < 123) || isDigit(last) || last === 41 || last === 46;
}

function startsUpper(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 127 ? UPPER_START.test(text.slice(0, 2)) : isCapital(first);
}

/** Collects pieces of text into lines; knows where the current piece will stand in `Page.text`. */
export class LineWriter {
  private text = '';
  private breaks: number[] | undefined;
  private place: Place | undefined;
  private atBreak = false;
  private total = 0;
  private readonly texts: string[] = [];

  constructor(private readonly page: Page) {}

  /** Characters of finished lines and of the one being written. */
  get size(): number {
    return this.total + this.text.length;
  }

  /** True while the line being written has words. */
  get isOpen(): boolean {
    return this.text !== '';
  }

  /** The index that the next finished line will have. */
  get line(): number {
    return this.page.lines.length;
  }

  /** Offset in `Page.text` of what will be written next. */
  get offset(): number {
    return this.total + this.text.length;
  }

  write(piece: string, place: Place): void {
    if (piece === '') return;
    let next = this.text === '' || this.text.endsWith(' ') ? piece.trimStart() : piece;
    if (next === '') return;
    // Two inline elements without a blank between them are drawn as two blocks more often than not: "Jo Doe|Baker".
    if (this.atBreak && this.text !== '' && endsLower(this.text) && startsUpper(next)) next = ` ${next}`;
    this.place ??= place;
    if (this.atBreak && this.text !== '') this.markBreak(this.text.length);
    this.atBreak = false;
    this.text += next;
  }

  /** An inline element begins or ends here. */
  markInline(): void {
    this.atBreak = true;
  }

  private markBreak(at: number): void {
    if (this.breaks) this.breaks.push(at);
    else this.breaks = [at];
  }

  breakLine(): void {
    this.atBreak = false;
    const { place, breaks = NONE } = this;
    if (!place) return; // nothing is written since the last one
    const text = this.text.trimEnd();
    this.text = '';
    this.breaks = undefined;
    this.place = undefined;
    if (text === '') return;
    const { holder: element, region, heading, cell } = place;
    const line: Line = {
      index: this.page.lines.length,
      text,
      signs: signsOf(text),
      start: this.total,
      breaks,
      element,
      region,
      heading,
      cell,
    };
    this.page.lines.push(line);
    this.texts.push(text);
    this.total += text.length + 1;
  }

  finish(): void {
    this.breakLine();
    this.page.text = this.texts.join(' ');
  }
}
