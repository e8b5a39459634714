import * as z from 'zod/mini';
import { mailSendSchema } from './mail-send';

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
  /** What the webmail's own origin says of it among what was sent; there and empty when it was asked for in vain. */
  headers: z.optional(z.object({ messageId: z.optional(z.string()), at: z.optional(z.string()) })),
});
export type StoredSend = z.infer<typeof storedSendSchema>;
