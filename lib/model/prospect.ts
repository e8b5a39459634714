import * as z from 'zod/mini';
import { defineNoun } from './noun';

const prospectStates = ['open', 'won', 'lost', 'disqualified'] as const;

/** Money in a currency's major unit (84000 and EUR are €84,000). */
const moneyShape = { value: z.optional(z.number()), currency: z.optional(z.string()) };

/**
 * One pursuit: a company, or a lone person, moving through one version of one process. What is found out about it
 * (pain, budget, timeline, …) are facts; see the table in `fact.ts`.
 */
export const prospect = defineNoun('prospect', {
  name: z.string(),
  companyId: z.optional(z.string()),
  /** Only for a lone person without a company; the buying committee are seats. */
  personId: z.optional(z.string()),
  processId: z.string(),
  processVersion: z.number(),
  stage: z.string(),
  stageSince: z.string(),
  /** When each stage was first entered: stage id → time. */
  stageLog: z.optional(z.record(z.string(), z.string())),
  state: z.enum(prospectStates),
  closedAt: z.optional(z.string()),
  closedReason: z.optional(z.string()),
  ...moneyShape,
  closeDate: z.optional(z.string()),
  source: z.optional(z.enum(['inbound', 'outbound', 'referral'])),
  linkedTo: z.optional(z.string()),
  /** Steps the rep set aside: step id → time. */
  skipped: z.optional(z.record(z.string(), z.string())),
  /** The rep's own date for the next step ("Later"), its reason, and the step it was said of. */
  laterAt: z.optional(z.string()),
  laterWhy: z.optional(z.string()),
  laterStep: z.optional(z.string()),
  /** Questions that were answered: question id → where (a note's or a fact's record id). */
  answered: z.optional(z.record(z.string(), z.string())),
});
export type Prospect = NonNullable<ReturnType<typeof prospect.read>>;

/** Lost or disqualified: it rests, and moves only after it was opened again. */
export const isSetAside = ({ state }: Pick<Prospect, 'state'>): boolean => state === 'lost' || state === 'disqualified';
