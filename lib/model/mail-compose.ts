import * as z from 'zod/mini';
import { correspondentSchema } from './mail-reading';

const people = z.array(correspondentSchema).check(z.maxLength(200));

/**
 * What a page tells of a mail that is being written there, on the rep's act: untrusted until this schema has accepted it. No word of
 * the mail itself but its subject.
 */
export const composeSeenSchema = z.object({
  /** The adapter that found it; absent for a field of a page that is no webmail: nobody is known to be addressed there. */
  webmail: z.optional(z.string().check(z.maxLength(40))),
  /** The webmail's own id of the draft, where the page shows one. */
  key: z.optional(z.string().check(z.maxLength(600))),
  /** How many mails are being written in this page. */
  windows: z.number(),
  /** Why this one: there is no other, the rep wrote in it last, or none of them was and it was opened last. */
  chosen: z.enum(['only', 'focused', 'last']),
  to: people,
  cc: people,
  bcc: people,
  /** What stands in the field for the subject; absent where there is no such field. */
  subject: z.optional(z.string().check(z.maxLength(998))),
  /** Somebody wrote in it already, signature and quoted mail apart. */
  hasWords: z.boolean(),
  /** Where words would go in. */
  place: z.enum(['caret', 'above-signature', 'above-quote', 'end']),
});
export type ComposeSeen = z.infer<typeof composeSeenSchema>;

/** What is to go in; `expected` is what the rep saw of the window: another one is not written in. */
export interface Insertion {
  text: string;
  /** Absent: the subject stays as it is. */
  subject?: string;
  expected: Pick<ComposeSeen, 'key' | 'to' | 'cc' | 'bcc' | 'subject'>;
}

/** `changed`: the window is not as the rep saw it, and nothing was done. `gone`: no mail is being written any more. */
export const insertEndSchema = z.object({
  state: z.enum(['inserted', 'partial', 'nothing', 'changed', 'gone']),
  /** Lines that did not arrive. */
  missing: z.optional(z.array(z.string())),
  /** Whether the subject arrived, where one was to go in. */
  subject: z.optional(z.enum(['set', 'failed'])),
});
export type InsertEnd = z.infer<typeof insertEndSchema>;

/** How a draft is called in what is kept of it: the page's origin, and the webmail's own id where it shows one. */
export const draftOf = (origin: string, key: string | undefined): string => (key ? `${origin} ${key}` : origin);
