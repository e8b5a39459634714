import * as z from 'zod/mini';
import { quoteSchema } from '@/lib/model/provenance';

// What the messages speak of, apart from the contract itself: who does the work needs these words and not the door.

/** What the rep wants of a selection: a research note, a log of their words, or a new person or company. */
export const purposes = ['note', 'log', 'add'] as const;
export type Purpose = (typeof purposes)[number];

/** A quote in its page, or a page alone. */
export const soughtSchema = z.object({ url: z.string(), quote: z.optional(quoteSchema) });
export type Sought = z.infer<typeof soughtSchema>;

/**
 * `shown`: the page was scrolled to the quote. `unseen`: the page says it where no reader sees it. `gone`: it no longer says
 * it. `opened`: the page was opened in a new tab, where the next click on the toolbar button highlights it. `not-a-link`: not
 * an address that may be opened.
 */
export const quoteEnds = ['shown', 'unseen', 'gone', 'opened', 'not-a-link'] as const;
export type QuoteEnd = (typeof quoteEnds)[number];
