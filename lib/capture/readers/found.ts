import type { CapturedFact } from '../../model/page-reading';
import type { Quote } from '../../model/provenance';

/** A mail address, number or profile, whose owner is decided later from where it stands. */
export interface Found {
  fact: CapturedFact;
  /** The line where it stands. */
  line: number;
  /** Offset in `Page.text`, to decide between several people in one line. */
  at: number;
}

/** What structured data says of one person or organisation. */
export interface Entity {
  kind: 'person' | 'organisation';
  facts: CapturedFact[];
  /** The element that holds it, where it is part of the visible page. */
  element?: Element;
}

/** One value of a structured item, with the words that prove it. */
export interface Said {
  text: string;
  quote: Quote;
}
