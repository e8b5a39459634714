import * as z from 'zod/mini';
import { mailSendSchema } from './mail-send';

/** What the log of a sent mail came to. */
const sendEndSchema = z.union([
  z.object({
    is: z.literal('logged'),
    /** The act that logged it, for undo; absent where it was logged before. */
    act: z.optional(z.string()),
    prospectId: z.string(),
    /** Whom it went to, by id, so that who is erased is not in it. */
    personId: z.optional(z.string()),
    /** The stage it was logged in, and the step that it has done, as they are called. */
    stage: z.optional(z.string()),
    step: z.optional(z.string()),
    /** Why they must not be contacted: it went out all the same. */
    blocked: z.optional(z.string()),
  }),
  /** Nobody of the recipients is saved, or nobody of them in a prospect. */
  z.object({ is: z.literal('stranger') }),
  z.object({ is: z.literal('no-prospect'), recordId: z.string() }),
  /** The webmail will send it later. */
  z.object({ is: z.literal('planned') }),
]);
export type SendEnd = z.infer<typeof sendEndSchema>;

/**
 * A mail that was sent in a webmail, from the press of Send until the rep has seen what became of its log. Kept on the disk, so that
 * neither a stopped worker nor a closed browser loses one.
 */
export const storedSendSchema = z.object({
  /** `origin key`: another telling of the same draft changes this one. */
  id: z.string(),
  origin: z.string(),
  tabId: z.number(),
  send: mailSendSchema,
  /** When the webmail last told of it (ISO). */
  toldAt: z.string(),
  /** When it was looked for among what was sent though the webmail had not said that it went (ISO). */
  lookedAt: z.optional(z.string()),
  /** What the webmail's own origin says of it among what was sent; there and empty when it was asked for in vain. */
  headers: z.optional(z.object({ messageId: z.optional(z.string()), at: z.optional(z.string()) })),
  end: z.optional(sendEndSchema),
  /** Since when a panel in sight has shown its end (ISO). */
  shownAt: z.optional(z.string()),
});
export type StoredSend = z.infer<typeof storedSendSchema>;

/**
 * A mail after it was looked for among what was sent. Found is sent, also where the page was left before it said so; what was taken back
 * meanwhile stays so.
 */
export function lookedFor(stored: StoredSend, found: StoredSend['headers']): StoredSend {
  if (!found) return { ...stored, headers: {} };
  const { send } = stored;
  const isOpen = send.state === 'sending' || send.state === 'unknown';
  return { ...stored, headers: found, send: { ...send, state: isOpen ? 'sent' : send.state } };
}

/** A webmail that says nothing for so long (milliseconds) was left: half a minute until it went and the longest Undo would be over by then. */
const SILENT = 120_000;

/** What is known of a mail now: one that nobody has told of for long is unknown. */
export function stateNow({ send, toldAt }: StoredSend, now: string): StoredSend['send']['state'] {
  const isOld = Date.parse(now) - Date.parse(toldAt) > SILENT;
  return send.state === 'sending' && isOld ? 'unknown' : send.state;
}
