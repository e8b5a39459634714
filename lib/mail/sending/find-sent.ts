import { askOwnOrigin, SOURCE } from '../reading/fetch-source';
import { headersIn, readHead, sourceHeaders } from '../reading/source-headers';
import { decodedWords } from './encoded-words';
import type { SentList } from './sent-list';

/** The mail that is looked for among what was sent. */
export interface SentWanted {
  /** Some of its recipients; it may have more. */
  to: string[];
  subject: string;
  /** When Send was pressed. */
  at: string;
}

export interface FoundSent {
  messageId?: string;
  at?: string;
}

/** So far from the press of Send the mail's own date may be, in milliseconds. */
const NEAR = 120_000;
/** So many of the mails that were sent last are looked at. */
const MOST = 4;
const MOST_LIST = 300_000;

/**
 * Looks for a mail among those that were sent last, by headers only: the same subject, the same recipients, at the same time. Undefined
 * where it is not there or the webmail does not tell; what was read of others is dropped.
 */
export async function findSent(document: Document, sent: SentList, wanted: SentWanted): Promise<FoundSent | undefined> {
  const list = await askOwnOrigin(document, sent.list(document), sent.listKind);
  if (!list) return undefined;
  const answer = await wholeText(list);
  for (const url of sent.sources(document, answer).slice(0, MOST)) {
    const source = await askOwnOrigin(document, url, SOURCE);
    const head = source && (await readHead(source));
    if (head === undefined || !isWanted(head, wanted)) continue;
    const { messageId, at } = sourceHeaders(head);
    return { ...(messageId && { messageId }), ...(at && { at }) };
  }
  return undefined;
}

/** True for the head of the mail that is looked for. */
export function isWanted(head: string, { to, subject, at }: SentWanted): boolean {
  const headers = headersIn(head);
  const date = sourceHeaders(head).at;
  const people = ['to', 'cc', 'bcc'].map((name) => headers.get(name)?.toLowerCase() ?? '').join(' ');
  return (
    date !== undefined &&
    Math.abs(Date.parse(date) - Date.parse(at)) <= NEAR &&
    decodedWords(headers.get('subject') ?? '') === subject &&
    to.every((address) => people.includes(address.toLowerCase()))
  );
}

async function wholeText(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8');
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (value) text += decoder.decode(value, { stream: true });
    if (done || text.length > MOST_LIST) break;
  }
  await reader.cancel();
  return text;
}
