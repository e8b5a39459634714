/** Where a webmail's own origin tells what was sent last: asked once after a mail went, for the Message-ID that no page shows. */
export interface SentList {
  isPage: (document: Document) => boolean;
  list: (document: Document) => string;
  listKind: RegExp;
  /** The places of the raw mails, the newest first, out of what the list answered. */
  sources: (document: Document, answer: string) => string[];
}

/** Declares the list of a webmail; the one thing a file in `sent-lists/` exports as default. */
export const defineSentList = (list: SentList): SentList => list;
