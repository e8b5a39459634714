/** What the source of a mail says that pages do not show. Nothing else of the source is kept. */
export interface SourceHeaders {
  /** Without brackets. */
  messageId?: string;
  /** ISO, in UTC. */
  at?: string;
  /** It answers nobody: a machine sent it. `reply` an absence note and the like, `list` a newsletter, `report` a bounce. */
  automatic?: 'reply' | 'list' | 'report';
}

/** More than this no mail has in headers. */
const MOST_BYTES = 200_000;

/** The headers that count, out of the source of a mail. */
export async function readSourceHeaders(stream: ReadableStream<Uint8Array>): Promise<SourceHeaders> {
  return sourceHeaders(await readHead(stream));
}

/**
 * Reads the source of a mail up to its first blank line, and drops the connection there.
 * @param stream the raw mail (RFC 5322).
 */
export async function readHead(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8');
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (value) text += decoder.decode(value, { stream: true });
    if (done || text.length > MOST_BYTES || /\r?\n\r?\n/.test(text)) break;
  }
  await reader.cancel();
  return text.split(/\r?\n\r?\n/, 1)[0] ?? '';
}

/** The headers that count, out of a mail's head. */
export function sourceHeaders(head: string): SourceHeaders {
  const headers = headersIn(head);
  const messageId = /<([^<>\s]{3,990})>/.exec(headers.get('message-id') ?? '')?.[1];
  const time = Date.parse((headers.get('date') ?? '').replace(/\([^()]*\)/g, ''));
  const automatic = automaticOf(headers);
  return {
    ...(messageId && { messageId }),
    ...(!Number.isNaN(time) && { at: new Date(time).toISOString() }),
    ...(automatic && { automatic }),
  };
}

/** Every header of a mail's head by its name in small letters, unfolded. */
export function headersIn(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head
    .slice(0, MOST_BYTES)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const [, name, value] = /^([!-9;-~]{1,80}):[ \t]*(.*)$/.exec(line) ?? [];
    const key = name?.toLowerCase();
    // The first of each: what a relay writes below cannot overrule what the last one has written above.
    if (key && value !== undefined && !headers.has(key)) headers.set(key, value.trim());
  }
  return headers;
}

/**
 * Source of the rules: RFC 3834 (Auto-Submitted; an automatic answer goes out with an empty return path too, so that alone is no bounce),
 * RFC 3464 (a report of delivery), RFC 8098 (a receipt, which is a report as well and no bounce), RFC 2369 (lists).
 */
function automaticOf(headers: Map<string, string>): SourceHeaders['automatic'] {
  const value = (name: string) => headers.get(name)?.toLowerCase() ?? '';
  const isByDaemon = /(?:^|<)\s*(?:mailer-daemon|postmaster)\b/.test(value('from'));
  if (/^multipart\/report/.test(value('content-type')))
    return /report-type="?disposition-notification/.test(value('content-type')) ? 'reply' : 'report';
  const submitted = value('auto-submitted');
  const isMachine =
    (submitted !== '' && !submitted.startsWith('no')) ||
    /^<>$/.test(value('return-path')) ||
    ['x-autoreply', 'x-autorespond', 'x-autoresponder'].some((name) => headers.has(name)) ||
    /^auto[_-]?reply\b/.test(value('precedence'));
  if (isMachine) return isByDaemon ? 'report' : 'reply';
  // Who answers somebody's mail from a list answers; a newsletter answers nothing.
  const isNews = headers.has('list-unsubscribe') && !headers.has('in-reply-to');
  return headers.has('list-id') || isNews || /^(?:bulk|list|junk)\b/.test(value('precedence')) ? 'list' : undefined;
}
