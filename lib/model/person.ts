import * as z from 'zod/mini';
import { defineNoun } from './noun';

/** Why somebody must not be contacted, in their words where there are any. */
export const blockSchema = z.object({
  since: z.string(),
  reason: z.string(),
  quote: z.optional(z.string()),
  url: z.optional(z.string()),
});
export type Block = z.infer<typeof blockSchema>;

/** A person's registers; name, title, mail addresses and so on are facts. */
export const person = defineNoun('person', {
  companyId: z.optional(z.string()),
  doNotContact: z.optional(blockSchema),
  mergedInto: z.optional(z.string()),
  /** The records merged into this one: erasing it erases them too. */
  mergedFrom: z.optional(z.array(z.string())),
});
export type Person = NonNullable<ReturnType<typeof person.read>>;

/** A company's registers; name, domains, industry and so on are facts. */
const company = defineNoun('company', {
  doNotContact: z.optional(blockSchema),
  mergedInto: z.optional(z.string()),
  /** The records merged into this one: erasing it erases them too. */
  mergedFrom: z.optional(z.array(z.string())),
});
export type Company = NonNullable<ReturnType<typeof company.read>>;
