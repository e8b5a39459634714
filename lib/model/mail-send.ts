import * as z from 'zod/mini';
import { correspondentSchema } from './mail-reading';

/** What became of a mail after the rep pressed Send. `unknown`: the page was left without a sign, and the rep is asked. */
export const sendStates = ['sending', 'sent', 'failed', 'undone', 'scheduled', 'discarded', 'unknown'] as const;
export type SendState = (typeof sendStates)[number];

const composeFields = ['window', 'key', 'to', 'subject', 'body', 'send'] as const;
export type ComposeField = (typeof composeFields)[number];

const composeLightSchema = z.object({
  /** `green`: every field by its first way; `amber`: a field by a later way or not at all; `red`: to whom a mail goes cannot be read. */
  light: z.enum(['green', 'amber', 'red']),
  /** The fields that are not as they should be. */
  fields: z.array(z.enum(composeFields)).check(z.maxLength(2 * composeFields.length)),
});
/** How well the layout of a compose window is known. */
export type ComposeLight = z.infer<typeof composeLightSchema>;

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
  light: z.optional(composeLightSchema),
});
export type MailSend = z.infer<typeof mailSendSchema>;
