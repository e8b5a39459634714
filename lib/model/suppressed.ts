import * as z from 'zod/mini';

/**
 * One line of the do-not-contact list. What it stands for is not in it: only the fingerprint, what kind of thing it is of, since
 * when, who put it there and why. Lines of before these were kept have no kind and nobody.
 */
export const suppressedSchema = z.object({
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  since: z.string(),
  reason: z.string(),
  kind: z.optional(z.enum(['address', 'domain'])),
  who: z.optional(z.string()),
  /** Set when the block was lifted by hand: the line stays, so that whoever asks later finds why, and blocks nobody any more. */
  lifted: z.optional(z.object({ at: z.string(), who: z.string(), reason: z.string() })),
});
export type Suppressed = z.infer<typeof suppressedSchema>;
