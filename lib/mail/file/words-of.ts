import type { PageReading } from '../../model/page-reading';
import { mailFacts } from '../message/mail-facts';
import { readMessage } from '../message/read-message';
import type { ReadMail } from './read-mail-file';

/** What its sender wrote: without quoted mails and signature. Undefined where nothing is left. */
export function ownWordsOf({ reading, text }: ReadMail): string | undefined {
  const { body, reply } = readMessage(text, reading.messages[0]?.from);
  // A few short words above a name all look like a signature: the words are not lost for that.
  return (body || reply).slice(0, 20_000) || undefined;
}

/** What the mail tells of somebody in it, by address or else by name; its signature tells of the sender only. */
export function factsOf({ reading, text, failed }: ReadMail, of: string): PageReading | undefined {
  const [message] = reading.messages;
  if (!message) return undefined;
  const { from, to, cc } = message;
  const who = [...(from ? [from] : []), ...to, ...cc, ...failed].find(({ address, name }) => (address ?? name) === of);
  return who && mailFacts({ url: reading.url, subject: reading.subject ?? '', who, ...(who === from && { text }) });
}
