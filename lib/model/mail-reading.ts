import * as z from 'zod/mini';

/**
 * What the script in a webmail tells of the mail that is open there: untrusted until this schema has accepted it. No body, no
 * excerpt of one: those leave the page only on the rep's act.
 */
export const correspondentSchema = z.object({
  name: z.optional(z.string().check(z.maxLength(200))),
  /** Absent where the page shows none: nothing is guessed. */
  address: z.optional(z.string().check(z.maxLength(254))),
});
export type Correspondent = z.infer<typeof correspondentSchema>;

const mailMessageSchema = z.object({
  /** The webmail's own id of the message in this account, or what is put together of what the page shows. */
  key: z.string().check(z.minLength(1), z.maxLength(600)),
  /** RFC 5322 Message-ID without brackets, where the page shows it. */
  messageId: z.optional(z.string().check(z.maxLength(998))),
  from: z.optional(correspondentSchema),
  to: z.array(correspondentSchema).check(z.maxLength(200)),
  cc: z.array(correspondentSchema).check(z.maxLength(200)),
  /** As printed; `at` only where the page gives an exact time. */
  date: z.optional(
    z.object({ printed: z.string().check(z.maxLength(120)), at: z.optional(z.iso.datetime({ offset: true })) }),
  ),
});
export type MailMessage = z.infer<typeof mailMessageSchema>;

const mailFields = ['thread', 'subject', 'message', 'key', 'from', 'to', 'cc', 'date', 'body', 'account'] as const;
export type MailField = (typeof mailFields)[number];

const mailLightSchema = z.object({
  /** `green`: every field by its first way; `amber`: a field by a later way or not at all; `red`: nobody can be read. */
  light: z.enum(['green', 'amber', 'red']),
  /** The fields that are not as they should be. */
  fields: z.array(z.enum(mailFields)).check(z.maxLength(2 * mailFields.length)),
});
/** How well the layout of a webmail is known. */
export type MailLight = z.infer<typeof mailLightSchema>;

export const mailReadingSchema = z.object({
  /** The adapter that read it. */
  webmail: z.string().check(z.maxLength(40)),
  url: z.string().check(z.maxLength(4000)),
  /** `blind`: a message seems to be open and the adapter cannot tell whose. */
  state: z.enum(['open', 'none', 'blind']),
  account: z.optional(z.string().check(z.maxLength(254))),
  thread: z.optional(z.string().check(z.maxLength(600))),
  subject: z.optional(z.string().check(z.maxLength(998))),
  messages: z.array(mailMessageSchema).check(z.maxLength(100)),
  /** Which way found each field; a field that was looked for and not found is named in `missing`. */
  ways: z.partialRecord(z.enum(mailFields), z.string().check(z.maxLength(60))),
  missing: z.array(z.enum(mailFields)).check(z.maxLength(mailFields.length)),
  light: z.optional(mailLightSchema),
});
export type MailReading = z.infer<typeof mailReadingSchema>;
