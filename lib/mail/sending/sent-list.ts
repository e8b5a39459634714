import type { WebmailCard } from '../webmail-card';

/**
 * Where a webmail's own origin tells what was sent last: asked once after a mail went, for the Message-ID that no page shows. One file in
 * `sent/` for each webmail that has such a place; apart from its compose windows, which stay in the page.
 */
export interface SentList extends Pick<WebmailCard, 'id'> {
  list: (document: Document) => string;
  /** What kind of answer that gives. */
  kind: RegExp;
  /** The places of the raw mails, the newest first, out of the answer. */
  sources: (document: Document, answer: string) => string[];
}

/** Declares where a webmail tells what was sent; the one thing a file in `sent/` exports as default. */
export const defineSentList = (list: SentList): SentList => list;
