import { addressOf, documentOf, frameDocument, rootOf, viewOf } from '@/lib/capture/page/dom';
import type { PageReading } from '../../model/page-reading';
import { mailFacts } from '../message/mail-facts';
import { readMessage } from '../message/read-message';
import { textOf } from '../message/text-of';
import type { OpenMessage, Webmail } from '../webmail';
import { holds } from './find';
import { readMail } from './read-mail';

export interface MailWanted {
  key: string;
  /** Of whom the facts are wanted, by address or else by name; absent where only words are. */
  of?: string;
  /** Which of the sender's own words: none, those selected in the page, or all. */
  words: 'none' | 'selected' | 'whole';
}

export interface OpenMailRead {
  reading?: PageReading;
  words?: string;
  /** The selected words are the sender's own: neither of a quoted mail nor of the signature. */
  isTheirs?: boolean;
  /** The document in which the words stand. */
  url?: string;
}

const MOST_WORDS = 20_000;

/**
 * Of the open mail of a key what was asked for and nothing else: facts of somebody in it, or words. Undefined when it is not open any
 * more. A signature tells of the sender only.
 */
export function readOpenMail(document: Document, webmail: Webmail, wanted: MailWanted): OpenMailRead | undefined {
  const { reading, messages } = readMail(document, webmail);
  const open = messages.find(({ message }) => message.key === wanted.key);
  if (!open) return undefined;
  const facts = wanted.of === undefined ? undefined : factsOf(open, wanted.of, reading.subject, document);
  return { ...(facts && { reading: facts }), ...wordsOf(open, wanted.words) };
}

function factsOf(
  { message, body }: OpenMessage,
  of: string,
  subject = '',
  document: Document,
): PageReading | undefined {
  const { from, to, cc } = message;
  const who = [...(from ? [from] : []), ...to, ...cc].find(({ address, name }) => (address ?? name) === of);
  if (!who) return undefined;
  const text = body && who === from ? textOf(body) : undefined;
  return mailFacts({ url: addressOf(document), subject, who, ...(text !== undefined && { text }) });
}

function wordsOf({ message, body }: OpenMessage, which: MailWanted['words']): Omit<OpenMailRead, 'reading'> {
  if (which === 'none' || !body) return {};
  const parts = readMessage(textOf(body), message.from);
  // A few short words above a name all look like a signature: the words are not lost for that.
  const own = parts.body || parts.reply;
  const words = which === 'selected' ? selectedIn(body) : own;
  if (!words) return {};
  const at = documentOf(body);
  const isTheirs = which === 'whole' || folded(own).includes(folded(words));
  return { words: words.slice(0, MOST_WORDS), isTheirs, ...(at && { url: addressOf(at) }) };
}

/** Without white space: a selection breaks its lines elsewhere than the text does. */
const folded = (text: string): string => text.replace(/\s+/g, '');

/** What is selected inside of the body; a selection that reaches out of it is none of the mail's words. */
function selectedIn(body: Element): string | undefined {
  // The body may be the frame that shows the mail.
  const inside = frameDocument(body);
  const own = inside ?? documentOf(body);
  const selection = own && viewOf(own)?.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const { startContainer, endContainer } = selection.getRangeAt(0);
  const root = inside ? rootOf(inside) : body;
  const isInside = [startContainer, endContainer].every((node) => holds(root, node as Element));
  const words = selection.toString().trim();
  return isInside && words !== '' ? words : undefined;
}
