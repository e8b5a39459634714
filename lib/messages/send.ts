import { browser } from '@/lib/browser';
import { answerSchema, contract, type MessageName, type Words } from './contract';
import { ContextGone, NotAnswered, Refused } from './errors';

/** Time enough for a browser to start the worker it had stopped. */
const secondTryAfterMs = 150;

/**
 * Asks the worker and resolves with its answer. A worker that was stopped in the middle is asked once more under the same id.
 * Fails with ContextGone (reload the page), NotAnswered (try later) or Refused.
 */
export async function send<Name extends MessageName>(
  name: Name,
  asked: Words[Name]['asks'],
  id: string = crypto.randomUUID(),
): Promise<Words[Name]['answers']> {
  const envelope = { name, id, asked };
  const raw = (await tell(envelope)) ?? (await tellAgain(envelope));
  const answer = answerSchema.safeParse(raw);
  if (!answer.success) throw new NotAnswered({ cause: answer.error });
  if (!answer.data.ok) throw new Refused(answer.data.refusal);
  return contract[name].answers.parse(answer.data.value);
}

async function tellAgain(envelope: object): Promise<unknown> {
  await new Promise((done) => setTimeout(done, secondTryAfterMs));
  const answer = await tell(envelope);
  if (answer === undefined) throw new NotAnswered();
  return answer;
}

/** undefined when the worker was not there, or was stopped before it answered: then asking again helps. */
async function tell(envelope: object): Promise<unknown> {
  // The id goes with the context: https://issues.chromium.org/40189208
  if (!browser.runtime?.id) throw new ContextGone();
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    if (/context invalidated|extension context/i.test(words)) throw new ContextGone({ cause: error });
    if (workerAway.test(words)) return undefined;
    throw error;
  }
}

/** The browsers' own words: Chromium's two, and Firefox's for an event page that stopped while it was asked. */
const workerAway = /receiving end does not exist|message (channel|port) (is )?closed|actor .{0,80} destroyed/i;
