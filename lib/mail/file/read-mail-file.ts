import type { Address, Email } from 'postal-mime';
import { addressIn } from '@/lib/identity/mail-address';
import { bareSubject } from '@/lib/identity/mail-subject';
import type { Correspondent, MailReading } from '../../model/mail-reading';
import { textOf } from '../message/text-of';
import { type SourceHeaders, sourceHeaders } from '../reading/source-headers';
import { nameIn } from '../reading/take';
import { failedRecipients } from './failed-recipients';
import { inertPage } from './inert-page';
import type { MailNote } from './mail-notes';

/** A mail out of a file, or out of what the rep pasted. */
export interface ReadMail {
  reading: MailReading;
  headers: SourceHeaders;
  /** The whole text, as plain text. */
  text: string;
  /** Whom a mail that came back did not reach. */
  failed: Correspondent[];
  notes: MailNote[];
}

/** Text stands at the beginning of a mail; what comes behind so much is attachments. */
const MOST_BYTES = 2_000_000;
/** The library holds each line on its own: a mail of nothing but line ends would keep it busy for a minute. */
const MOST_LINES = 40_000;
const MOST_PEOPLE = 200;

/**
 * Reads the source of one mail (RFC 5322, MIME). Nothing in it is run or loaded; a mail that is attached to it is left alone.
 * @param source the file, or the text of one.
 * @returns undefined where it is no mail. Rejects when the library's limits are exceeded (256 parts inside each other, 2 MB of headers).
 */
export async function readMailFile(source: Blob | string): Promise<ReadMail | undefined> {
  const whole = typeof source === 'string' ? new Blob([source]) : source;
  const bytes = firstLines(new Uint8Array(await whole.slice(0, MOST_BYTES).arrayBuffer()));
  const head = headOf(bytes);
  if (!/^(?:from|message-id|date|received|subject):/im.test(head)) return undefined;
  // Loaded only now: nobody who drops no file needs it.
  const { default: PostalMime } = await import('postal-mime');
  const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  const headers = sourceHeaders(head);
  const text = textIn(email);
  const from = email.from && person(email.from);
  const subject = tidy(email.subject ?? '').slice(0, 998);
  const nested = email.attachments.some(({ mimeType }) => mimeType === 'message/rfc822');
  const isReport = headers.automatic === 'report';
  const notes: MailNote[] = [
    ...(from ? [] : (['no-sender'] as const)),
    ...(headers.at ? [] : (['no-time'] as const)),
    ...(headers.messageId ? [] : (['no-number'] as const)),
    ...(text === '' ? (['no-text'] as const) : []),
    ...(whole.size > bytes.length ? (['cut'] as const) : []),
    // What comes back has the mail with it that did not arrive.
    ...(nested && !isReport ? (['nested'] as const) : []),
  ];
  const message = {
    key: '',
    ...(headers.messageId && { messageId: headers.messageId }),
    ...(from && { from }),
    to: peopleOf(email.to),
    cc: peopleOf(email.cc),
    ...(headers.at && { date: { printed: headers.at, at: headers.at } }),
  };
  const key = headers.messageId ?? keyOf(message, subject);
  return {
    reading: {
      webmail: 'file',
      // RFC 2392: the address of a mail by its Message-ID.
      url: `mid:${encodeURIComponent(key)}`.slice(0, 4000),
      state: from ? 'open' : 'blind',
      ...(subject && { subject }),
      messages: [{ ...message, key: key.slice(0, 600) }],
      ways: {},
      missing: [],
    },
    headers,
    text,
    failed: isReport ? failedRecipients(email) : [],
    notes,
  };
}

function firstLines(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let end = -1;
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    end = bytes.indexOf(10, end + 1);
    if (end < 0) return bytes;
  }
  return bytes.slice(0, end + 1);
}

/** Up to the first blank line. Bytes, one a character: headers are ASCII, or are not asked for here. */
function headOf(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200_000));
  const plain = text.replace(/^(?:ï»¿)?\s*/, '').replace(/^>?From .*\r?\n/, '');
  return plain.split(/\r?\n\r?\n|\r\r/, 1)[0] ?? '';
}

/** The plain part, where the mail has one of its own; else what its page would read like. */
function textIn({ text, html }: Email): string {
  const own = text?.trim() ?? '';
  if (!html) return own;
  const drawn = textOf(inertPage(html).body);
  return own.length > drawn.length / 2 ? own : drawn;
}

function person(address: Address): Correspondent | undefined {
  const at = addressIn(address.address);
  const name = nameIn(tidy(address.name));
  return at || name ? { ...(name && { name }), ...(at && { address: at }) } : undefined;
}

function peopleOf(addresses: Address[] | undefined): Correspondent[] {
  const single = (addresses ?? []).flatMap((each) => each.group ?? [each]);
  return single.flatMap((each) => person(each) ?? []).slice(0, MOST_PEOPLE);
}

/** Encoded words may hold line breaks and marks that turn the direction: they make no second header and no other name. */
function tidy(text: string): string {
  return [...text.normalize('NFC')]
    .map((each) => (/[\p{Cc}\p{Zl}\p{Zp}\s]/u.test(each) ? ' ' : each))
    .join('')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Where a mail has no number: sender, receivers, subject without its prefixes, minute. The same for everybody who has the mail. */
function keyOf(
  { from, to, date }: { from?: Correspondent; to: Correspondent[]; date?: { at?: string } },
  subject: string,
) {
  const bare = bareSubject(subject);
  const receivers = to.map(({ address, name }) => address ?? name ?? '').sort();
  return [from?.address ?? from?.name ?? '', ...receivers, bare, date?.at?.slice(0, 16) ?? ''].join('|');
}
