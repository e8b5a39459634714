import * as z from 'zod/mini';
import { activityKinds, outcomes } from './activity';
import { factFields } from './fact';
import { committeeRoles } from './seat';

export const channels = ['mail', 'call', 'meeting', 'in-person', 'social'] as const;
export type Channel = (typeof channels)[number];

/**
 * A condition on a prospect's file: closed, declarative, stored as data, never code. Three-valued: a fact that nobody knows
 * is unknown, not false. `unknown` asks for exactly that, so that a step can exist only while something is not known.
 */
export type Condition =
  | { fact: (typeof factFields)[number]; of: 'company' | 'prospect' | 'anyone' }
  | {
      activity: (typeof activityKinds)[number][];
      direction?: 'in' | 'out';
      outcome?: (typeof outcomes)[number][];
      inStage?: boolean;
      atLeast?: number;
    }
  | { step: string }
  | { role: (typeof committeeRoles)[number][] }
  | { people: number }
  | { answered: string }
  /** Research notes: any, or only those that keep the page or the words they are from. */
  | { note: true | 'from-page'; atLeast?: number }
  | { register: 'value' | 'closeDate' | 'source' }
  | { silentDays: number }
  | { state: 'open' | 'won' | 'lost' | 'disqualified' }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { unknown: Condition };

const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ fact: z.enum(factFields), of: z.enum(['company', 'prospect', 'anyone']) }),
    z.strictObject({
      activity: z.array(z.enum(activityKinds)),
      direction: z.optional(z.enum(['in', 'out'])),
      outcome: z.optional(z.array(z.enum(outcomes))),
      inStage: z.optional(z.boolean()),
      atLeast: z.optional(z.number()),
    }),
    z.strictObject({ step: z.string() }),
    z.strictObject({ role: z.array(z.enum(committeeRoles)) }),
    z.strictObject({ people: z.number() }),
    z.strictObject({ answered: z.string() }),
    z.strictObject({ note: z.union([z.literal(true), z.literal('from-page')]), atLeast: z.optional(z.number()) }),
    z.strictObject({ register: z.enum(['value', 'closeDate', 'source']) }),
    z.strictObject({ silentDays: z.number() }),
    z.strictObject({ state: z.enum(['open', 'won', 'lost', 'disqualified']) }),
    z.strictObject({ all: z.array(conditionSchema) }),
    z.strictObject({ any: z.array(conditionSchema) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ unknown: conditionSchema }),
  ]),
);

/** A question the rep should be able to answer; `fills` names the fact that the answer becomes. */
const questionSchema = z.object({
  id: z.string(),
  ask: z.string(),
  fills: z.optional(z.object({ field: z.enum(factFields), of: z.enum(['company', 'prospect', 'person']) })),
  /** Or: the committee seat whose holder the answer names. */
  fillsRole: z.optional(z.enum(committeeRoles)),
  /** The form in which the answer fits into the scripts, with an example: "A clause: “line 2 stops three times a week”." */
  form: z.optional(z.string()),
  /** How the missing thing is called on a gap chip: the name of the fact or seat that it fills, else a few words. */
  label: z.string(),
  /** How a sentence says that nobody knows yet: "nobody has named the budget holder yet". */
  unknown: z.optional(z.string()),
});
export type Question = z.infer<typeof questionSchema>;

/**
 * Words for one channel; `{{person.firstName}}` and so on are bound to facts by lib/outreach and never parsed twice. A line of the
 * body that starts with ">" is a direction to the rep, shown but neither said nor sent: "> If not:", "> Wait for the answer."
 */
const scriptSchema = z.object({
  id: z.string(),
  version: z.number(),
  name: z.string(),
  channel: z.enum(channels),
  /** First words, to somebody who has not answered or spoken with us yet; afterwards the others come first. */
  cold: z.optional(z.boolean()),
  /** The opposite: it builds on an answer or a talk, and comes after the first words until there was one. */
  warm: z.optional(z.boolean()),
  /** When it fits; as long as this is not so, it comes last. */
  when: z.optional(conditionSchema),
  /** The roles it is for; without them it is for anybody. */
  persona: z.optional(z.array(z.enum(committeeRoles))),
  subject: z.optional(z.string()),
  body: z.string(),
  /** When to reach for it, in one sentence. */
  use: z.optional(z.string()),
});
export type Script = z.infer<typeof scriptSchema>;

const stepSchema = z.object({
  id: z.string(),
  /** At most 60 characters and without variables: what is shown when no better title can be filled. */
  title: z.string(),
  /** Titles with variables, the best first. The first whose variables are all known and that fits into 60 characters wins. */
  titleWith: z.optional(z.array(z.string())),
  /** Why it helps, one sentence: the reason shown when nothing more pressing is known. */
  why: z.string(),
  channel: z.optional(z.enum(channels)),
  /** Whom it addresses, the best role first. */
  to: z.optional(z.array(z.enum(committeeRoles))),
  required: z.boolean(),
  /** The step exists only while this is true; unknown is not true. */
  when: z.optional(conditionSchema),
  doneWhen: conditionSchema,
  /** Working days after the stage was entered (or after `after` was done) by which it is due. */
  dueDays: z.number(),
  after: z.optional(z.string()),
  scripts: z.optional(z.array(z.string())),
  materials: z.optional(z.array(z.string())),
});
export type Step = z.infer<typeof stepSchema>;

const criterionSchema = z.object({
  id: z.string(),
  /** What must be proven, in a few words: "Someone answered". */
  label: z.string(),
  proof: conditionSchema,
  required: z.boolean(),
  /** The question whose answer proves it. */
  question: z.optional(z.string()),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** Something to have ready: `what` says what it contains. */
const materialSchema = z.object({ id: z.string(), name: z.string(), what: z.string() });
export type Material = z.infer<typeof materialSchema>;

const stageSchema = z.object({
  id: z.string(),
  name: z.string(),
  purpose: z.object({ seller: z.string(), buyer: z.string() }),
  typicalDays: z.number(),
  limitDays: z.number(),
  /** After so many days without an answer to our last touch, another channel is the next step. */
  silenceDays: z.optional(z.number()),
  steps: z.array(stepSchema),
  exit: z.array(criterionSchema),
  questions: z.array(questionSchema),
  /** What to find out about the company at this stage: question ids, in the order to research them. */
  research: z.array(z.string()),
  scripts: z.array(scriptSchema),
  materials: z.array(materialSchema),
  /** The facts that the panel shows first in this stage. */
  facts: z.array(z.enum(factFields)),
});
export type Stage = z.infer<typeof stageSchema>;

/** The sales process as data: stages in order, each with steps, exit criteria, questions, scripts and materials. */
export const processSchema = z.object({
  id: z.string(),
  version: z.number(),
  name: z.string(),
  description: z.string(),
  stages: z.array(stageSchema).check(z.minLength(1)),
  /** From this stage on the deal counts as won: moving past it asks for value, currency and date. */
  wonAfter: z.string(),
  /** How many days a prospect rests that was lost, disqualified or set aside, before it is looked at again. */
  asideDays: z.number(),
});
export type Process = z.infer<typeof processSchema>;
