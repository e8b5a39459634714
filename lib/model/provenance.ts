import * as z from 'zod/mini';

export const confidences = ['high', 'medium', 'low'] as const;

/** Where in the page a quote stands: readable text, an attribute (href, alt), or metadata that no reader sees (JSON-LD, meta). */
const quotePlaces = ['text', 'attribute', 'metadata'] as const;

/** W3C Web Annotation: TextQuoteSelector (exact, prefix, suffix) plus a CSS selector of the nearest element as a hint. */
export const quoteSchema = z.object({
  exact: z.string(),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  selector: z.optional(z.string()),
  where: z.enum(quotePlaces),
});
export type Quote = z.infer<typeof quoteSchema>;

/**
 * Where a value comes from. `user`: typed or confirmed by a rep; `page`: captured from a web page; `mail`: from webmail;
 * `import`: from a file; `process`: written by the engine (a stage's start, a task it made).
 */
export const provenanceSchema = z.object({
  by: z.enum(['user', 'page', 'mail', 'import', 'process']),
  at: z.string(),
  who: z.optional(z.string()),
  url: z.optional(z.string()),
  quote: z.optional(quoteSchema),
  method: z.optional(z.string()),
  confidence: z.optional(z.enum(confidences)),
  /** When the same value was last seen again at its source. */
  seenAt: z.optional(z.string()),
  /** When its page was read again and told it no more. */
  missingAt: z.optional(z.string()),
  /** What the page said when the rep typed this value in its place: said again, it is no news. */
  instead: z.optional(z.string()),
});
export type Provenance = z.infer<typeof provenanceSchema>;
