import * as z from 'zod/mini';
import { defineNoun } from './noun';

/** Something that somebody owes by a date. `owedBy: 'them'` is a promise of the buyer. */
export const task = defineNoun('task', {
  title: z.string(),
  dueAt: z.string(),
  owedBy: z.enum(['us', 'them']),
  doneAt: z.optional(z.string()),
  prospectId: z.optional(z.string()),
  companyId: z.optional(z.string()),
  personId: z.optional(z.string()),
  channel: z.optional(z.enum(['mail', 'call', 'meeting', 'in-person', 'social'])),
  stepId: z.optional(z.string()),
  remind: z.optional(z.boolean()),
  remindedAt: z.optional(z.string()),
  quote: z.optional(z.string()),
});
export type Task = NonNullable<ReturnType<typeof task.read>>;

/** The hour of the rep's own day at which a task without a time of day is reminded of. */
const MORNING = 9;

/** When a task due at this ISO time or date is reminded of, in milliseconds since 1970: a mere date in the rep's morning of it. */
export function ringsAt(dueAt: string): number | undefined {
  const at = new Date(dueAt);
  if (Number.isNaN(at.getTime())) return undefined;
  if (dueAt.length > 10) return at.getTime();
  return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), MORNING).getTime();
}
