import * as z from 'zod/mini';
import { factFields } from './fact';
import { defineNoun } from './noun';

/** Whose field a rule reads: of each person of the page, or of its organisation. */
const ruleSubjects = ['person', 'organisation'] as const;

/**
 * What the rep pointed at once and what it is: "on this domain, what matches this selector is the job title". Plain data; it
 * syncs and is exported like every record.
 */
export const captureRule = defineNoun('capture-rule', {
  /** The registrable domain whose pages it reads; not called `domain`, by which companies are found. */
  site: z.string(),
  of: z.enum(ruleSubjects),
  field: z.enum(factFields),
  selector: z.string(),
  /** What stood there when it was made. */
  example: z.string(),
  /** The page it was made on. */
  url: z.string(),
  at: z.string(),
  who: z.string(),
});
export type CaptureRule = NonNullable<ReturnType<typeof captureRule.read>>;

/** The part of a rule that travels into a page. */
export const pageRuleSchema = z.object({
  id: z.string(),
  of: z.enum(ruleSubjects),
  field: z.enum(factFields),
  selector: z.string(),
});
export type PageRule = z.infer<typeof pageRuleSchema>;
