import { rootOf, viewOf } from '@/lib/capture/page/dom';
import type { MailSend } from '../../model/mail-send';
import type { OpenCompose, WebmailCompose } from '../compose/compose';
import { composeAround, openComposes } from '../compose/open-composes';
import { ownWords } from '../compose/own-words';
import { within } from '../reading/find';
import { documentsIn } from './documents';
import { noticeSince } from './notices';
import { signOf } from './presses';
import { afterSign, type SendSign } from './state';

/** A webmail that says nothing for so long does not say anything any more (milliseconds). */
const PATIENCE = 30_000;
/** So long after the going of its window a failure may still be told. */
const GRACE = 1_500;
/** So long after it went a mail may be taken back by the webmail's own Undo; the longest that any offers is 30 s. */
const UNDO = 60_000;
/** Looking may take this part of the time at most. */
const SHARE = 20;

export interface WatchedSends {
  document: Document;
  compose: () => WebmailCompose | undefined;
  isAlive: () => boolean;
  /** The rep's own hand: a page can make clicks and keys too, but not trusted ones. */
  isMeant: (event: Event) => boolean;
  /** May anything of a mail to these addresses under this subject leave the page? */
  isAllowed: (addresses: string[], subject: string) => Promise<boolean>;
  /** Resolves with true where the rep chose to keep their own words with a log: from then on they are told too. */
  tell: (send: MailSend) => Promise<boolean>;
  now: () => string;
}

/** One mail on its way. */
interface Sending {
  send: MailSend;
  /** The rep's own words in it; they leave the page only where they are asked for. */
  text: string | undefined;
  wantsWords: boolean;
  allowed: Promise<boolean>;
  /** Whether the webmail has said so since. */
  success: () => boolean;
  failure: () => boolean;
  wasGone: boolean;
  timers: ReturnType<typeof setTimeout>[];
}

/**
 * Watches what becomes of the mails that the rep sends, and tells every step of it at once: the page may be left half a second later. Looks
 * at nothing before Send is pressed; then who it goes to, its subject and its draft are noted before the webmail empties them. Returns the
 * way to stop.
 */
export function watchSends(watched: WatchedSends): () => void {
  const { document, compose, isAlive, isMeant, isAllowed, tell, now } = watched;
  const sendings = new Map<string, Sending>();
  const heard = new Set<Document>();
  const observer = new MutationObserver(lookSoon);
  let restsUntil = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function pressed(event: Event): void {
    if (!isAlive()) {
      stop();
      return;
    }
    hear();
    const known = isMeant(event) ? compose() : undefined;
    const press = known && signOf(event, known);
    if (!known || !press) return;
    const composes = openComposes(document, known);
    const open = composeAround(composes, press.element) ?? (composes.length === 1 ? composes[0] : undefined);
    if (press.sign === 'undo') change([...sendings.values()].at(-1), 'undo');
    else if (open) begin(open, press.sign, known);
  }

  function begin(open: OpenCompose, sign: SendSign, known: WebmailCompose): void {
    const before = sendings.get(open.key);
    const state = afterSign(before?.send.state, sign);
    if (!state || (before && state === before.send.state && state !== 'sending')) return;
    for (const timer of before?.timers ?? []) clearTimeout(timer);
    const send = { ...snapshot(open, known), state, at: now() };
    const sending: Sending = {
      send,
      text: ownWords(open),
      wantsWords: false,
      allowed: isAllowed(addressesOf(send), send.subject),
      ...noticesOf(known),
      wasGone: false,
      timers: [],
    };
    sendings.delete(open.key);
    sendings.set(open.key, sending);
    report(sending);
    if (state !== 'sending') {
      sending.timers.push(setTimeout(() => forget(sending), UNDO));
      return;
    }
    observe();
    sending.timers.push(setTimeout(() => change(sending, isOpen(sending) ? 'stays' : 'silence'), PATIENCE));
  }

  /** At once: a notice may stand for half a second, and timers wait in a tab that is not in front. A page that takes long rests. */
  function lookSoon(): void {
    const rest = restsUntil - performance.now();
    if (rest > 0) {
      again ??= setTimeout(look, rest);
      return;
    }
    look();
  }

  function look(): void {
    clearTimeout(again);
    again = undefined;
    const begun = performance.now();
    lookAtAll();
    const ended = performance.now();
    restsUntil = ended + (ended - begun) * SHARE;
  }

  function lookAtAll(): void {
    const known = isAlive() ? compose() : undefined;
    if (!known) return;
    const composes = openComposes(document, known);
    for (const sending of sendings.values()) {
      const isThere = composes.some(({ key }) => key === sending.send.key);
      if (isThere && sending.wasGone) change(sending, 'reopened');
      if (isThere || sending.wasGone) continue;
      sending.wasGone = true;
      if (known.goneMeansSent) sending.timers.push(setTimeout(() => change(sending, 'success'), GRACE));
    }
    if (known.saves?.some(({ selector }) => within(document, selector).length > 0)) {
      // A draft that is saved after a press of Send that came to nothing.
      for (const sending of sendings.values()) Object.assign(sending, noticesOf(known));
      return;
    }
    notice(known, 'success');
    notice(known, 'failure');
  }

  /** One notice speaks of one mail: that it went, of one whose window is gone; that it did not, of one whose window is still there. */
  function notice(known: WebmailCompose, sign: 'success' | 'failure'): void {
    const heard = [...sendings.values()].filter(
      (sending) => afterSign(sending.send.state, sign) !== sending.send.state && sending[sign](),
    );
    const onTheirWay = heard.filter(({ send }) => send.state === 'sending');
    const meant = onTheirWay.length > 0 ? onTheirWay : heard;
    const one = meant.find(({ wasGone }) => wasGone === (sign === 'success')) ?? meant[0];
    if (!one) return;
    change(one, sign);
    for (const other of heard) if (other !== one) Object.assign(other, noticesOf(known));
  }

  const noticesOf = ({ notices }: WebmailCompose) => ({
    success: noticeSince(document, notices.success),
    failure: noticeSince(document, notices.failure),
  });

  function change(sending: Sending | undefined, sign: SendSign): void {
    const state = sending && afterSign(sending.send.state, sign);
    if (!sending || !state || state === sending.send.state) return;
    const open = sign === 'success' ? openNow(sending) : undefined;
    // A webmail that asks for the missing subject after Send was pressed has it now.
    sending.send = { ...sending.send, subject: sending.send.subject || (open?.subject ?? ''), state };
    report(sending);
    for (const timer of sending.timers) clearTimeout(timer);
    sending.timers = [setTimeout(() => forget(sending), UNDO)];
  }

  function forget({ send }: Sending): void {
    sendings.delete(send.key);
    if (sendings.size === 0) observer.disconnect();
  }

  /** In the order in which it happened, and only what may leave the page. */
  function report(sending: Sending): void {
    const { send, text, allowed } = sending;
    last = last.then(async () => {
      if (!(await allowed)) return;
      sending.wantsWords = await tell({ ...send, ...(sending.wantsWords && text !== undefined && { text }) });
    });
  }

  const openNow = ({ send }: Sending) => {
    const known = compose();
    return known && openComposes(document, known).find(({ key }) => key === send.key);
  };
  const isOpen = (sending: Sending) => openNow(sending) !== undefined;

  function observe(): void {
    for (const each of documentsIn(document)) {
      const root = rootOf(each);
      // A frame that is just being loaded may have nothing in it yet.
      if (root) observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
    }
  }

  /** A frame's clicks and keys do not reach its parent. */
  function hear(): void {
    for (const each of documentsIn(document)) {
      if (heard.has(each)) continue;
      heard.add(each);
      for (const name of presses) each.addEventListener(name, pressed, true);
    }
  }

  function left(): void {
    for (const sending of sendings.values()) change(sending, 'left');
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(again);
    for (const { timers } of sendings.values()) for (const timer of timers) clearTimeout(timer);
    sendings.clear();
    for (const each of heard) for (const name of presses) each.removeEventListener(name, pressed, true);
    document.removeEventListener('load', hear, true);
    viewOf(document)?.removeEventListener('blur', hear);
    viewOf(document)?.removeEventListener('pagehide', left);
  }

  hear();
  document.addEventListener('load', hear, true);
  // The caret goes into a frame: its document may be a new one.
  viewOf(document)?.addEventListener('blur', hear);
  viewOf(document)?.addEventListener('pagehide', left);
  return stop;
}

const presses = ['click', 'keydown'] as const;

function snapshot(open: OpenCompose, { id }: WebmailCompose): Omit<MailSend, 'state' | 'at'> {
  const { key, account, to, cc, bcc, subject } = open;
  return { key, webmail: id, ...(account && { account }), to, cc, bcc, subject };
}

const addressesOf = ({ to, cc, bcc }: MailSend): string[] => [
  ...new Set([...to, ...cc, ...bcc].flatMap(({ address }) => address ?? [])),
];
