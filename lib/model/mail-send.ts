import * as z from 'zod/mini';
import { correspondentSchema } from './mail-reading';

/** What became of a mail after the rep pressed Send. `unknown`: the page was left without a sign, and the rep is asked. */
export const sendStates = ['sending', 'sent', 'failed', 'undone', 'scheduled', 'discarded', 'unknown'] as const;
export type SendState = (typeof sendStates)[number];

const people = z.array(correspondentSchema).check(z.maxLength(200));

/**
 * What the script in a webmail tells of a mail that the rep sends: untrusted until this schema has accepted it: who, about what and when.
 */
export const mailSendSchema = z.object({
  /** Names the draft in this webmail. */
  key: z.string().check(z.minLength(1), z.maxLength(600)),
  webmail: z.string().check(z.maxLength(40)),
  state: z.enum(sendStates),
  /** When Send was pressed. */
  at: z.iso.datetime(),
  account: z.optional(z.string().check(z.maxLength(254))),
  to: people,
  cc: people,
  bcc: people,
  subject: z.string().check(z.maxLength(998)),
  /** The rep's own words in it, only where they chose to keep those with a log. */
  text: z.optional(z.string().check(z.maxLength(20_000))),
});
export type MailSend = z.infer<typeof mailSendSchema>;
