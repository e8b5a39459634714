import type { Correspondent, MailField, MailMessage, MailReading } from '../model/mail-reading';
import type { WebmailCard } from './webmail-card';

/** One way to what is sought. The first way of a list that finds something wins, and its name is what the health light tells. */
export interface Way<Value> {
  name: string;
  /** Elements inside a message (or, for a thread's fields, inside a document) that may hold the value. */
  selector: string;
  /** The value of one element, or the values where it stands for several; undefined where it holds none. */
  take: (element: Element) => Value | Value[] | undefined;
  /** Another kind of page and no older layout: as good as the first. */
  asGood?: true;
  /** Counts also where it is not drawn: details that unfold on a click. */
  evenUnseen?: true;
}

/**
 * A webmail whose layout is known. Everything is a list of ways, best first; which were looked up where stands in each file.
 * What is found inside a message's body is never taken for a header.
 */
export interface KnownWebmail extends WebmailCard {
  /** Where hosts do not tell: whether this page is that webmail. */
  isPage?: (document: Document) => boolean;
  /** Frames of the page's own origin that may hold messages; the document itself is always looked into. */
  frames?: string;
  account?: readonly Way<string>[];
  /** Absent where the webmail shows no id of the thread. */
  thread?: readonly Way<string>[];
  subject: readonly Way<string>[];
  /** Each element is one open message; the value is the element in which its headers and body stand. */
  message: readonly Way<Element>[];
  body: readonly Way<Element>[];
  /** Absent where the webmail shows no id of a message: it is told by its sender and date. */
  key?: readonly Way<string>[];
  from: readonly Way<Correspondent>[];
  to: readonly Way<Correspondent>[];
  /** Absent where the webmail prints them among the others. */
  cc?: readonly Way<Correspondent>[];
  date: readonly Way<MailDate>[];
  /** Fields that a healthy page may lack: a mail without Cc. */
  mayLack?: readonly MailField[];
  /** Where the page's own origin gives the raw mail of a key: asked on the rep's click, for what the page does not show. */
  source?: (document: Document, key: string) => string | undefined;
}

export interface MailDate {
  printed: string;
  at?: string;
}

/** A webmail that nobody described: it is read by what all have in common. */
export interface UnknownWebmail extends WebmailCard {
  read: (document: Document) => OpenMail;
}

export type Webmail = KnownWebmail | UnknownWebmail;

/** One open message and where its text stands; the elements never leave the page. */
export interface OpenMessage {
  message: MailMessage;
  body: Element | undefined;
}

export interface OpenMail {
  reading: MailReading;
  messages: OpenMessage[];
}

/** Declares a webmail; the one thing a file in `webmails/` exports as default. */
export const defineWebmail = (webmail: Webmail): Webmail => webmail;
