import type { Runtime } from 'webextension-polyfill';
import { browser } from '@/lib/browser';
import { type MailMessageName, type MailWords, mailContract, mailEnvelopeSchema } from './mail-contract';

/** The webmail a message came from, as the browser says it. */
export interface MailSender {
  tabId: number;
  windowId: number;
  origin: string;
}

export type MailHandlers = {
  [Name in MailMessageName]: (
    asked: MailWords[Name]['asks'],
    sender: MailSender,
  ) => Promise<MailWords[Name]['answers']>;
};

/** Answers what came with the key `mail`; refuses what is not as agreed. */
export type MailDoor = (raw: unknown, sender: Runtime.MessageSender) => Promise<unknown>;

type Answer = { ok: true; value: unknown } | { ok: false; isUnwanted?: true };
const refused: Answer = { ok: false };
/** The rep uses Alongside there no more: the script that asks is to end. */
const unwanted: Answer = { ok: false, isUnwanted: true };

/**
 * Answers the script in a webmail. Who says what is judged by what the browser says of the sender: one of our scripts in the top
 * frame of a tab whose origin the rep has granted, telling of its own origin and no other.
 */
export function mailDoor(isGranted: (origin: string) => Promise<boolean>, handlers: MailHandlers): MailDoor {
  return (raw, sender) => answer(raw, senderOf(sender), isGranted, handlers);
}

/** Undefined for everybody but a content script of ours in the top frame of a web page. */
function senderOf(sender: Runtime.MessageSender & { origin?: string }): MailSender | undefined {
  const { id, tab, frameId, url } = sender;
  if (id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined) return undefined;
  if (url === undefined || !/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const { origin } = new URL(url);
  if (sender.origin !== undefined && sender.origin !== origin) return undefined;
  return { tabId: tab.id, windowId: tab.windowId ?? -1, origin };
}

async function answer(
  raw: unknown,
  sender: MailSender | undefined,
  isGranted: (origin: string) => Promise<boolean>,
  handlers: MailHandlers,
): Promise<Answer> {
  const envelope = mailEnvelopeSchema.safeParse(raw);
  if (!sender || !envelope.success) return refused;
  try {
    if (!(await isGranted(sender.origin))) return unwanted;
    return await handle(envelope.data.mail, envelope.data.asked, sender, handlers);
  } catch (error) {
    console.error(`mail: ${envelope.data.mail} failed`, error instanceof Error ? error.name : typeof error);
    return refused;
  }
}

async function handle<Name extends MailMessageName>(
  name: Name,
  raw: unknown,
  sender: MailSender,
  handlers: MailHandlers,
): Promise<Answer> {
  const asked = mailContract[name].asks.safeParse(raw);
  if (!asked.success || !isOfSender(asked.data, sender)) return refused;
  return { ok: true, value: await handlers[name](asked.data, sender) };
}

function isOfSender(asked: object, { origin }: MailSender): boolean {
  if (!('reading' in asked)) return true;
  const { url } = (asked as MailWords['mailSeen']['asks']).reading;
  return URL.canParse(url) && new URL(url).origin === origin;
}
