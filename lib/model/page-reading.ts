import * as z from 'zod/mini';
import { factFields } from './fact';
import { departments, seniorities } from './post';
import { confidences, quoteSchema } from './provenance';
import { committeeRoles } from './seat';

/**
 * What a page tells, as the capture script returns it: untrusted until this schema has accepted it.
 * Bounds: a page can be hostile, so sizes are capped here and in the script.
 */
const capturedFactSchema = z.object({
  field: z.enum(factFields),
  value: z.string().check(z.minLength(1), z.maxLength(4000)),
  quote: quoteSchema,
  /** How it was read, in a few words a rep understands: "JSON-LD", "mailto link", "team card", "imprint". */
  method: z.string().check(z.maxLength(60)),
  confidence: z.enum(confidences),
});
export type CapturedFact = z.infer<typeof capturedFactSchema>;

const capturedPersonSchema = z.object({
  facts: z.array(capturedFactSchema).check(z.minLength(1), z.maxLength(60)),
  /** A role in the buying committee suggested from the title, and the words of the title that say so. */
  role: z.optional(z.object({ role: z.enum(committeeRoles), because: z.string() })),
  /** How high the post is and in which part of the company, as the title says, and the words of it that say so. */
  seniority: z.optional(z.object({ value: z.enum(seniorities), because: z.string() })),
  department: z.optional(z.object({ value: z.enum(departments), because: z.string() })),
});
export type CapturedPerson = z.infer<typeof capturedPersonSchema>;

export const pageReadingSchema = z.object({
  /** As the page gave it; used only where its origin is the sender's. */
  url: z.string(),
  title: z.string(),
  language: z.optional(z.string()),
  organisation: z.optional(z.object({ facts: z.array(capturedFactSchema).check(z.maxLength(200)) })),
  people: z.array(capturedPersonSchema).check(z.maxLength(500)),
  /** Set when caps on nodes, bytes or time cut the reading short, and when the page was still loading what it shows. */
  partial: z.optional(z.enum(['nodes', 'bytes', 'time', 'loading'])),
  /** The id of the site adapter that read it, where one did. */
  adapter: z.optional(z.string()),
  /** Set when a known site's layout was not recognised. */
  unrecognised: z.optional(z.boolean()),
  /** The rep's rules for this domain and how often each found something here. */
  rules: z.optional(z.array(z.object({ id: z.string(), found: z.number() })).check(z.maxLength(100))),
});
export type PageReading = z.infer<typeof pageReadingSchema>;

/** A reading waiting for the rep's decision; lives in storage.session, one per tab, and goes when the tab closes. */
export const proposalSchema = z.object({
  tabId: z.number(),
  windowId: z.number(),
  /** From the browser, not from the page. */
  url: z.string(),
  title: z.string(),
  at: z.string(),
  state: z.enum(['reading', 'ready', 'failed']),
  reading: z.optional(pageReadingSchema),
  /** The key of the open mail that told it, where it was no page. */
  mail: z.optional(z.string()),
  /** Why it failed: a page that browsers forbid, no access, closed meanwhile, unreadable answer, or a site the rep has not switched on. */
  failure: z.optional(z.enum(['forbidden-page', 'no-access', 'gone', 'unreadable', 'site-off'])),
});
export type Proposal = z.infer<typeof proposalSchema>;
