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
