import { tellWorker } from '@/lib/browser-in-page';
import type { MailMessageName, MailWords } from './mail-contract';

/** Says something to the worker from inside of a webmail, and resolves with its answer; undefined when it refuses or is not there. */
export async function sayMail<Name extends MailMessageName>(
  mail: Name,
  asked: MailWords[Name]['asks'],
): Promise<unknown> {
  const answer = await tellWorker({ mail, asked });
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
}
