import type { Correspondent } from '../../model/mail-reading';
import type { ComposeField } from '../../model/mail-send';
import type { Way } from '../webmail';
import type { WebmailCard } from '../webmail-card';

/** Something of the page by which it is told: a button that is pressed, a notice that appears. By its words only where it has nothing else: those are translated. */
export interface Mark {
  name: string;
  selector: string;
  /** Where the webmail gives nothing but words: those that the element must have, its label or its tooltip; without capitals. */
  words?: readonly string[];
}

/**
 * A webmail's compose windows: how they are read, and by what it is seen that a mail was sent.
 *
 * To add the next: one file `composes/<id>.ts` that exports `defineCompose({ ...card, … })` as default, with the webmail's card from
 * `cards/`. Every field is a list of ways (or marks), best first, as in `webmails/`; say in its docstring where they were looked up and
 * when, and set `logsSent` in `structures.ts`. Ways of `key` to `bcc` are looked for inside of a root and outside of its body; those of `subject` and `body` give the element
 * that is written in. Keep old and new layouts side by side. `tests/mail/composes.test.ts` takes `tests/fixtures/composes/<id>/*.html`
 * by itself: a page, and beside it (`.json`) what a person reads there. Where the real webmail does not run here, `tests/fixtures/compose/<id>/`
 * has pages that behave in time, with scenarios of what becomes of a mail.
 */
export interface WebmailCompose extends WebmailCard {
  /** Where hosts do not tell: whether this page is that webmail, with a compose window in it. */
  isPage?: (document: Document) => boolean;
  /** Where the texts of received mails stand, or their frames: nothing in them is a compose window, a press or a notice. */
  texts?: string;
  /** Frames of the page's own origin in which a mail may be written; the document itself is always looked into. */
  frames?: string;
  /** Each value is one open compose window: the part of the page in which its fields and its Send stand. */
  root: readonly Way<Element>[];
  /** The webmail's own id of the draft; without one two drafts to the same people under the same subject are one. */
  key?: readonly Way<string>[];
  /** The address it is sent from. */
  account?: readonly Way<string>[];
  to: readonly Way<Correspondent>[];
  /** A healthy page shows people without their addresses here. */
  namesAlone?: true;
  cc?: readonly Way<Correspondent>[];
  bcc?: readonly Way<Correspondent>[];
  subject: readonly Way<Element>[];
  /** A textarea, something contenteditable, or the body of a document in a frame of the page's own origin. */
  body: readonly Way<Element>[];
  /** In the body: what an insert goes before, the signature and what is quoted. */
  tail?: readonly Way<Element>[];
  /** What the rep presses; the element itself or one around it counts. */
  presses: {
    send: readonly Mark[];
    schedule?: readonly Mark[];
    /** Throws the draft away; what only leaves the window is none: the mail may go all the same. */
    discard?: readonly Mark[];
    /** Takes the mail back after it was sent; outside of the window. Only what takes back nothing else: its window comes again anyway. */
    undo?: readonly Mark[];
  };
  /** Ctrl+Enter and ⌘+Enter send here. */
  sendsByKey?: true;
  /** What the webmail shows after a press of Send, anywhere in the page. */
  notices: {
    success: readonly Mark[];
    failure: readonly Mark[];
    /** What comes up where Send asks or refuses and the window stays; in others' windows it means nothing. */
    refusal?: readonly Mark[];
  };
  /** While one of these is in the page the webmail saves a draft: its notices are of that. */
  saves?: readonly Mark[];
  /**
   * The window goes when the mail is on its way: where it does not come back for so long (ms, the webmail's longest Undo and a little more),
   * it was sent, also without a notice. A notice that offers Undo is waited for.
   */
  goneMeansSent?: { after: number };
}

/** Declares the compose windows of a webmail; the one thing a file in `composes/` exports as default. */
export const defineCompose = (compose: WebmailCompose): WebmailCompose => compose;

/** A compose window that is open, read at this moment. The elements never leave the page and are not kept. */
export interface OpenCompose {
  root: Element;
  /** Names it as long as it is open: the webmail's own id, else its recipients and subject. */
  key: string;
  hasOwnKey: boolean;
  account?: string;
  /** Addresses only where the page shows them. */
  to: Correspondent[];
  cc: Correspondent[];
  bcc: Correspondent[];
  /** The words of the subject as they are written now. */
  subject: string;
  subjectField: Element | undefined;
  body: Element | undefined;
  /** Inside of the body, in the order of the page; empty in plain text, where lines and not elements mark a signature. */
  tail: Element[];
  /** Which way found each field. */
  ways: Partial<Record<ComposeField, string>>;
}
