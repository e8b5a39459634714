import * as z from 'zod/mini';
import { mailReadingSchema } from '@/lib/model/mail-reading';
import { mailSendSchema } from '@/lib/model/mail-send';

const schemas = {
  /**
   * The open mail became another one. `withheld`: everybody in it is the rep's own or never logged, so that nothing of it is told
   * but that it is there.
   */
  mailSeen: {
    asks: z.object({ reading: mailReadingSchema, withheld: z.optional(z.boolean()) }),
    answers: z.undefined(),
  },
  /**
   * May anything of a mail between these addresses leave the page? `sending`: of one that is being sent under this subject; then the rep
   * must have chosen that here, and not have paused the thread it answers.
   */
  loggingAllowed: {
    asks: z.object({
      addresses: z.array(z.string().check(z.maxLength(254))).check(z.maxLength(2000)),
      sending: z.optional(z.string().check(z.maxLength(998))),
    }),
    answers: z.boolean(),
  },
  /** The page is of no webmail that is known: the general reader is to be put beside the script. Answers when it is there. */
  generalWanted: { asks: z.object({}), answers: z.undefined() },
  /** The rep sends a mail, in a webmail in which they chose to have that logged: what became of it so far. True: their own words in it are kept too. */
  sendSeen: {
    asks: z.object({ send: mailSendSchema }),
    answers: z.boolean(),
  },
};

type Schemas = typeof schemas;
export type MailMessageName = keyof Schemas;

export type MailWords = {
  [Name in MailMessageName]: {
    asks: z.infer<Schemas[Name]['asks']>;
    answers: z.infer<Schemas[Name]['answers']>;
  };
};

/** Everything that the script in a granted webmail may say. Closed: it can ask one question and for its reader, and is never told anything else. */
export const mailContract: {
  [Name in MailMessageName]: { asks: z.ZodMiniType<MailWords[Name]['asks']> };
} = schemas;

/** How such a message travels; the key tells it from those of our own pages. */
export const mailEnvelopeSchema = z.object({
  mail: z.custom<MailMessageName>((name) => typeof name === 'string' && Object.hasOwn(schemas, name)),
  asked: z.unknown(),
});

/** True for what claims to be a message of a webmail's script, right or wrong. */
export const isMailMessage = (raw: unknown): boolean => typeof raw === 'object' && raw !== null && 'mail' in raw;
