import * as z from 'zod/mini';
import { proposalSchema } from '@/lib/model/page-reading';
import { purposes, quoteEnds, soughtSchema } from './asked';

const schemas = {
  /** The rep asks in the panel to read this tab (again). Answers when the proposal is ready or failed. */
  captureRequested: {
    asks: z.object({ tabId: z.number() }),
    answers: z.object({ state: z.enum(['ready', 'failed']), failure: proposalSchema.shape.failure }),
  },
  /** The rep asks in the panel for what is selected in this tab. Answers when it waits in `incoming:<message id>`. */
  selectionRequested: {
    asks: z.object({ tabId: z.number(), purpose: z.enum(purposes) }),
    answers: z.undefined(),
  },
  /** The rep wants to see a quote in its page. */
  quoteRequested: {
    asks: z.extend(soughtSchema, { windowId: z.number() }),
    answers: z.enum(quoteEnds),
  },
  /** The rep chose webmails, or left one: what is registered there is to be brought into line. Answers when it is. */
  webmailsChosen: { asks: z.object({}), answers: z.undefined() },
  /** One of our pages wrote to the store. Wakes the worker, which a broadcast does not. */
  changesSaved: { asks: z.object({}), answers: z.undefined() },
};

type Schemas = typeof schemas;
export type MessageName = keyof Schemas;

/** What each message asks and what it is answered: `Words['quoteRequested']['answers']`. */
export type Words = {
  [Name in MessageName]: {
    asks: z.infer<Schemas[Name]['asks']>;
    answers: z.infer<Schemas[Name]['answers']>;
  };
};

/**
 * Everything that our own pages may say to the worker; what the worker asks the sample page, in the place of a script, is in
 * lib/tabs/sample.ts. No web page and no content script may say any of it: what a page tells travels as the return value of the script
 * that the worker injects; the script in a granted webmail has a contract of its own.
 */
export const contract: {
  [Name in MessageName]: {
    asks: z.ZodMiniType<Words[Name]['asks']>;
    answers: z.ZodMiniType<Words[Name]['answers']>;
  };
} = schemas;

/** How a message travels. The id stays the same when it is sent again, so that the worker does nothing twice. */
export const envelopeSchema = z.object({
  name: z.custom<MessageName>((name) => typeof name === 'string' && Object.hasOwn(schemas, name)),
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  asked: z.unknown(),
});

/** Why a message was not answered: it is none of ours, its content is not as agreed, or the worker failed at it. */
const refusals = ['not-agreed', 'not-done'] as const;

/** How an answer travels. */
export const answerSchema = z.union([
  z.object({ ok: z.literal(true), value: z.optional(z.unknown()) }),
  z.object({ ok: z.literal(false), refusal: z.enum(refusals) }),
]);
