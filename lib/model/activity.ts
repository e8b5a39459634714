import * as z from 'zod/mini';
import { defineNoun } from './noun';

export const activityKinds = [
  'mail',
  'call',
  'meeting',
  'in-person',
  'social',
  'note',
  'capture',
  'stage-move',
  'script-copied',
  'closed',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** Touches with the buyer; the others are notes of ours. */
export const touchKinds: ReadonlySet<ActivityKind> = new Set(['mail', 'call', 'meeting', 'in-person', 'social']);

/** What came of a touch. `reached` and `replied` are words from their side; the others are not. */
export const outcomes = [
  'reached',
  'replied',
  'voicemail',
  'no-answer',
  'wrong-person',
  'held',
  'no-show',
  'sent',
  'bounced',
  'declined',
] as const;
export type Outcome = (typeof outcomes)[number];

/** What proved one exit criterion, in words; people are ids, named only where it is shown, so that who is erased is not in it. */
const evidenceSchema = z.object({
  criterion: z.string(),
  proof: z.string(),
  people: z.optional(z.array(z.string())),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Something that happened, at a time, on a prospect. */
export const activity = defineNoun('activity', {
  kind: z.enum(activityKinds),
  at: z.string(),
  who: z.string(),
  prospectId: z.optional(z.string()),
  companyId: z.optional(z.string()),
  personIds: z.optional(z.array(z.string())),
  direction: z.optional(z.enum(['in', 'out'])),
  outcome: z.optional(z.enum(outcomes)),
  /** A machine sent it (an absence note, a newsletter): it is no touch and answers nobody. */
  automatic: z.optional(z.boolean()),
  minutes: z.optional(z.number()),
  subject: z.optional(z.string()),
  text: z.optional(z.string()),
  quote: z.optional(z.string()),
  url: z.optional(z.string()),
  scriptId: z.optional(z.string()),
  scriptVersion: z.optional(z.number()),
  /** Where a script went that was put into a mail instead of being copied: see `draftOf`. */
  draft: z.optional(z.string()),
  stepId: z.optional(z.string()),
  /** A stage move: from, to, what proved it, or the reason for moving without proof. */
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  evidence: z.optional(z.array(evidenceSchema)),
  reason: z.optional(z.string()),
  processId: z.optional(z.string()),
  processVersion: z.optional(z.number()),
});
export type Activity = NonNullable<ReturnType<typeof activity.read>>;
