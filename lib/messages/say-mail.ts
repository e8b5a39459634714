import { isAlive, tellWorker } from '@/lib/browser-in-page';
import type { MailMessageName, MailWords } from './mail-contract';

let isUnwanted = false;

/** False when the extension that started the script is gone, or the rep uses it in this webmail no more: then the script ends. */
export const isWanted = (): boolean => isAlive() && !isUnwanted;

/** Says something to the worker from inside of a webmail, and resolves with its answer; undefined when it refuses or is not there. */
export async function sayMail<Name extends MailMessageName>(
  mail: Name,
  asked: MailWords[Name]['asks'],
): Promise<unknown> {
  const answer = await tellWorker({ mail, asked });
  if (typeof answer !== 'object' || answer === null) return undefined;
  if ('isUnwanted' in answer) isUnwanted = true;
  return 'value' in answer ? answer.value : undefined;
}
