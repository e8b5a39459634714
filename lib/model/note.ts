import * as z from 'zod/mini';
import { defineNoun } from './noun';
import { quoteSchema } from './provenance';

/** A research note in Markdown, with the words it was taken from; may answer one of a stage's questions. */
export const note = defineNoun('note', {
  text: z.string(),
  at: z.string(),
  who: z.string(),
  prospectId: z.optional(z.string()),
  companyId: z.optional(z.string()),
  personId: z.optional(z.string()),
  quote: z.optional(quoteSchema),
  url: z.optional(z.string()),
  pageTitle: z.optional(z.string()),
  questionId: z.optional(z.string()),
});
export type Note = NonNullable<ReturnType<typeof note.read>>;
