import type { Signs } from './signs';

/** A line as a reader sees it: text between two block boundaries or line breaks, white space collapsed. */
export interface Line {
  index: number;
  text: string;
  signs: Signs;
  /** Where the line begins in `Page.text`. */
  start: number;
  /** Nearest element that makes a block. */
  element: Element;
  /** 1–6 inside a heading, otherwise 0. */
  heading: number;
  /** Offsets within `text` at which an inline element begins or ends: `<b>Jo Doe</b> Baker`. */
  breaks: readonly number[];
  /** Where it stands: see `Region`. */
  region: number;
  /** Row and column when inside a table cell. */
  cell?: Cell;
}

export interface Cell {
  table: Element;
  row: number;
  column: number;
  header: boolean;
}

export interface Link {
  href: string;
  element: Element;
  line: number;
  /** Its printed words within `Page.text`; empty when it holds none (an icon). */
  start: number;
  end: number;
}

export interface Image {
  alt: string;
  element: Element;
  line: number;
}

export interface Span {
  first: number;
  /** One past the last line. */
  end: number;
}

/** Bits of `Line.region`. */
export const Region = {
  nav: 1,
  footer: 2,
  header: 4,
  aside: 8,
  /** Words of others: quotations, testimonials, reviews, comments. */
  quoted: 16,
  article: 32,
  form: 64,
  address: 128,
  /** In a blog: teaser, byline, author box. */
  byline: 256,
} as const;

/** A page read once, in document order: what every reader works on. */
export interface Page {
  document: Document;
  url: URL;
  title: string;
  language?: string;
  lines: Line[];
  /** All lines, joined by one blank. */
  text: string;
  links: Link[];
  images: Image[];
  /** The elements that tell programs what they are: see `declaredOf`. */
  declared: Element[];
  /** The lines that an element covers; of those within one line only where somebody may ask. */
  spans: Map<Element, Span>;
  nodes: number;
  partial?: 'nodes' | 'bytes' | 'time';
}
