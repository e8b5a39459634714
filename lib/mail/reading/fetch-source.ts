import { addressOf } from '@/lib/capture/page/dom';
import type { Webmail } from '../webmail';
import { readSourceHeaders, type SourceHeaders } from './source-headers';

const PATIENCE = 8000;

/**
 * The headers of a mail, from the webmail's own origin with the rep's own session; undefined where the webmail has no such place or
 * does not answer in time. A place of any other origin is not asked.
 */
export async function fetchSource(
  document: Document,
  webmail: Webmail,
  key: string,
): Promise<SourceHeaders | undefined> {
  const url = 'source' in webmail ? webmail.source?.(document, key) : undefined;
  const stream = url && (await askOwnOrigin(document, url, SOURCE));
  return stream ? await readSourceHeaders(stream) : undefined;
}

/** What kinds of answers hold the source of a mail. */
export const SOURCE = /^(?:text\/plain|message\/rfc822)/i;

/**
 * Asks the webmail's own origin with the rep's own session; a place of any other origin is not asked. Undefined where it does not answer
 * in time, or with something of another kind.
 */
export async function askOwnOrigin(
  document: Document,
  url: string,
  kind: RegExp,
): Promise<ReadableStream<Uint8Array> | undefined> {
  if (new URL(url).origin !== new URL(addressOf(document)).origin) return undefined;
  try {
    // The origin was compared above; Firefox takes a content script for another origin than its page's, and would send no session.
    const answer = await fetch(url, { credentials: 'include', signal: AbortSignal.timeout(PATIENCE) });
    const isKind = kind.test(answer.headers.get('content-type') ?? '');
    return (answer.ok && isKind && answer.body) || undefined;
  } catch {
    return undefined; // the log is made of what the page shows
  }
}
