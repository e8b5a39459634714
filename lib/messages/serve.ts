import type { Runtime } from 'webextension-polyfill';
import type * as z from 'zod/mini';
import { browser } from '@/lib/browser';
import { type answerSchema, contract, envelopeSchema, type MessageName, type Words } from './contract';
import { isMailMessage } from './mail-contract';
import type { MailDoor } from './serve-mail';

/** One function for each message. The id is the message's: the same when it is sent again. */
export type Handlers = {
  [Name in MessageName]: (asked: Words[Name]['asks'], id: string) => Promise<Words[Name]['answers']>;
};

type Answer = z.infer<typeof answerSchema>;

const notAgreed: Answer = { ok: false, refusal: 'not-agreed' };

/**
 * Answers the messages of our own pages, and refuses everybody else's: a content script of a page that took over its process
 * may send anything, so the sender is judged by what the browser says of it. What the script in a webmail says goes to `mail`.
 */
export function serve(handlers: Handlers, mail: MailDoor = async () => notAgreed): void {
  const answered = (raw: unknown, sender: Runtime.MessageSender): Promise<unknown> => {
    if (isMailMessage(raw)) return mail(raw, sender);
    return isOurPage(sender) ? answer(handlers, raw) : Promise.resolve(notAgreed);
  };
  browser.runtime.onMessage.addListener((raw, sender, respond) => {
    // Not the promise itself: only `return true` with a late call is understood by every browser.
    void answered(raw, sender).then(respond);
    return true;
  });
}

/** True for the panel and the workspace; false for content scripts (their address is the web page's) and other extensions. */
export function isOurPage(sender: Runtime.MessageSender & { origin?: string }): boolean {
  const { id, getURL } = browser.runtime;
  const root = getURL('');
  if (sender.id !== id || !sender.url?.startsWith(root)) return false;
  return sender.origin === undefined || `${sender.origin}/` === root;
}

async function answer(handlers: Handlers, raw: unknown): Promise<Answer> {
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return notAgreed;
  return handle(handlers, envelope.data.name, envelope.data.id, envelope.data.asked);
}

async function handle<Name extends MessageName>(
  handlers: Handlers,
  name: Name,
  id: string,
  raw: unknown,
): Promise<Answer> {
  const asked = contract[name].asks.safeParse(raw);
  if (!asked.success) return notAgreed;
  try {
    return { ok: true, value: await handlers[name](asked.data, id) };
  } catch (error) {
    // The name of the message and the kind of error only: the content may be somebody's words.
    console.error(`messages: ${name} failed`, error instanceof Error ? error.name : typeof error);
    return { ok: false, refusal: 'not-done' };
  }
}
