import type { Recipient } from '@/lib/outreach/recipients';
import { texts } from '@/lib/texts';

/** More names than this are counted. */
const most = 3;

/** Whom a mail goes to, in words: "Ada Vogt, Jo Lund and 2 more". */
export function namesOf(recipients: Recipient[]): string {
  const names = recipients.map(({ name }) => name);
  const said = names.slice(0, most).join(', ');
  return names.length > most ? texts.insert.andMore(said, names.length - most) : said;
}
