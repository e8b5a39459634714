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
  if (!url || new URL(url).origin !== new URL(addressOf(document)).origin) return undefined;
  try {
    // The origin was compared above; Firefox takes a content script for another origin than its page's, and would send no session.
    const answer = await fetch(url, { credentials: 'include', signal: AbortSignal.timeout(PATIENCE) });
    const isText = /^(?:text\/plain|message\/rfc822)/i.test(answer.headers.get('content-type') ?? '');
    return answer.ok && answer.body && isText ? await readSourceHeaders(answer.body) : undefined;
  } catch {
    return undefined; // the log is made of what the page shows
  }
}
