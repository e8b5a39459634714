import { addressOf, documentOf, viewOf } from '@/lib/capture/page/dom';
import type { PageReading } from '../../model/page-reading';
import { mailFacts } from '../message/mail-facts';
import { readMessage } from '../message/read-message';
import { textOf } from '../message/text-of';
import type { OpenMessage, Webmail } from '../webmail';
import { holds } from './find';
import { readMail } from './read-mail';

export interface MailWanted {
  key: string;
  /** The rep or a colleague wrote it: its signature tells nothing of the others. */
  isMine: boolean;
  /** Which of the sender's own words: none, those selected in the page, or all. */
  words: 'none' | 'selected' | 'whole';
}

export interface OpenMailRead {
  reading: PageReading;
  words?: string;
}

const MOST_WORDS = 20_000;

/** What the open mail of a key tells of its sender, and the words of it that were asked for; undefined when it is not open any more. */
export function readOpenMail(document: Document, webmail: Webmail, wanted: MailWanted): OpenMailRead | undefined {
  const { reading, messages } = readMail(document, webmail);
  const open = messages.find(({ message }) => message.key === wanted.key);
  if (!open) return undefined;
  const { message, body } = open;
  const who = wanted.isMine ? message.to[0] : message.from;
  const text = body ? textOf(body) : undefined;
  const words = wordsOf(open, text, wanted.words);
  return {
    reading: mailFacts({
      url: addressOf(document),
      subject: reading.subject ?? '',
      who: who ?? {},
      ...(text !== undefined && !wanted.isMine && { text }),
    }),
    ...(words && { words: words.slice(0, MOST_WORDS) }),
  };
}

function wordsOf({ message, body }: OpenMessage, text: string | undefined, which: MailWanted['words']) {
  if (which === 'none' || !body) return undefined;
  if (which === 'selected') return selectedIn(body);
  return text === undefined ? undefined : readMessage(text, message.from).body;
}

/** What is selected inside of the body; a selection that reaches out of it is none of the sender's words. */
function selectedIn(body: Element): string | undefined {
  const own = documentOf(body);
  const selection = own && viewOf(own)?.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const { startContainer, endContainer } = selection.getRangeAt(0);
  const isInside = [startContainer, endContainer].every((node) => holds(body, node as Element));
  const words = selection.toString().trim();
  return isInside && words !== '' ? words : undefined;
}
