import { rootOf, viewOf } from '@/lib/capture/page/dom';
import type { MailSend } from '../../model/mail-send';
import type { OpenCompose, WebmailCompose } from '../compose/compose';
import { composeAround, openComposes } from '../compose/open-composes';
import { ownWords } from '../compose/own-words';
import { holds, within } from '../reading/find';
import { documentsIn } from './documents';
import { draftOf, isStill } from './draft';
import { ears } from './ears';
import { fateOf, hearAnew, meantBy, noteGone, type Sending, startSending } from './fate';
import { isShown, noticeSince } from './notices';
import { pressedOn, signOf } from './presses';
import { reporter } from './reporter';
import { addressesOf, snapshot, unread } from './snapshot';
import { afterSign, type SendSign } from './state';

/** A webmail that says nothing for so long does not say anything any more (milliseconds). */
const PATIENCE = 30_000;
/** So long after it went a mail may be taken back by the webmail's own Undo; the longest that any offers is 30 s. */
const UNDO = 60_000;
/** A page may change at every frame; it is looked at so often at most. */
const PAUSE = 100;
const MOST_RECENT = 5;

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

/**
 * Watches what becomes of the mails that the rep sends, and tells every step of it at once: the page may be left half a second later. Looks
 * at nothing before Send is pressed; then who it goes to, its subject and its draft are noted before the webmail empties them. Returns the
 * way to stop.
 */
export function watchSends(watched: WatchedSends): () => void {
  const { document, compose, isAlive, isMeant, isAllowed, tell, now } = watched;
  const sendings = new Set<Sending>();
  /** What the rep pressed last, the latest first: a menu that stands outside of every window belongs to the one pressed before. */
  let recent: Element[] = [];
  /** When the rep last pressed something outside of every window. */
  let outside = Number.NEGATIVE_INFINITY;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let hasChanged = false;
  const observer = new MutationObserver(changed);
  const report = reporter(tell);
  const documents = () => documentsIn(document);

  function pressed(event: Event): void {
    if (!isAlive()) {
      stop();
      return;
    }
    hearing.again();
    const known = isMeant(event) ? compose() : undefined;
    const target = pressedOn(event);
    if (!known || !target) return;
    const press = signOf(event, known);
    // While a mail is on its way it counts, too, what is pressed elsewhere; what is typed does not.
    const counts = sendings.size > 0 && (event.type === 'click' || isUndoKey(event as KeyboardEvent));
    if (press || counts) noted(event, target, press?.sign, openComposes(document, known), known);
    recent = [target, ...recent].slice(0, MOST_RECENT);
  }

  function noted(
    event: Event,
    target: Element,
    sign: SendSign | undefined,
    composes: OpenCompose[],
    known: WebmailCompose,
  ): void {
    const inside = composeAround(composes, target);
    if (!inside) outside = Date.now();
    for (const sending of sendings) if (sending.refusal && holds(sending.refusal, target)) sending.agreed = Date.now();
    if (sign === 'undo') {
      // Of another notice the same link takes back something else.
      const offered = [...sendings].findLast(({ offer }) => offer && holds(offer.element, target) && isShown(offer));
      const undone = known.goneMeansSent ? offered : [...sendings].at(-1);
      if (undone) change(undone, 'undo');
      return;
    }
    // A quotation may hold a button that looks like Send; a key is pressed where one writes.
    if (!sign || (event.type === 'click' && inside?.body && holds(inside.body, target))) return;
    const open = inside ?? (sign === 'schedule' ? (lastIn(composes) ?? onlyOne(composes)) : undefined);
    if (open) begin(open, sign, known);
    // Nothing around it can be read any more: better said than passed over.
    else if (sign === 'send' && event.type === 'click' && composes.length === 0)
      report({ send: unread(known, now()), text: undefined, wantsWords: false, allowed: isAllowed([], '') });
  }

  const lastIn = (composes: OpenCompose[]) => recent.map((each) => composeAround(composes, each)).find(Boolean);

  function begin(open: OpenCompose, sign: SendSign, known: WebmailCompose): void {
    const draft = draftOf(open);
    const before = [...sendings].findLast((each) => isStill(each.draft, draft));
    const state = afterSign(before?.send.state, sign);
    if (before?.isHeld && sign === 'discard') forget(before);
    if (!state || (before && state === before.send.state && state !== 'sending')) return;
    const at = now();
    const key = before?.send.key ?? (open.hasOwnKey ? open.key : `${at} ${open.key}`.slice(0, 600));
    const send = { ...snapshot(open, known), key, state, at };
    if (before) forget(before);
    const about = { send, text: ownWords(open), allowed: isAllowed(addressesOf(send), send.subject), draft };
    const sending = startSending(about, documents, known);
    sendings.add(sending);
    // The time is chosen in a dialog, and may not be: it is planned when the window has gone.
    sending.isHeld = state === 'scheduled' && known.goneMeansSent !== undefined;
    if (!sending.isHeld) report(sending);
    observe();
    const isOnItsWay = state === 'sending';
    const over = () => (isOnItsWay ? change(sending, openNow(sending) ? 'stays' : 'silence') : forget(sending));
    sending.timers.push(setTimeout(over, isOnItsWay ? PATIENCE : UNDO));
  }

  /** At once, so that a notice of half a second is seen, and then in pauses. */
  function changed(): void {
    hasChanged = true;
    if (pause !== undefined) return;
    look();
    pause = setTimeout(() => {
      pause = undefined;
      if (hasChanged) changed();
    }, PAUSE);
  }

  function look(): void {
    hasChanged = false;
    const known = isAlive() ? compose() : undefined;
    if (!known || sendings.size === 0) return;
    observe();
    const sight = { open: openComposes(document, known).map(draftOf), now: Date.now(), outside };
    noteGone(sendings, sight);
    if (known.saves?.some(({ selector }) => within(document, selector).length > 0)) {
      // A draft that is saved after a press of Send that came to nothing.
      hearAnew(sendings, documents, known);
      return;
    }
    hearNotice('success', known);
    hearNotice('failure', known);
    for (const sending of sendings) {
      if (sending.isHeld && sending.goneAt !== undefined) {
        sending.isHeld = false;
        report(sending);
      }
      const fate = fateOf(sending, sight, known);
      if (fate?.sign) change(sending, fate.sign);
      if (fate?.settles !== undefined) settle(sending, fate.settles);
    }
  }

  /** One notice speaks of one mail. */
  function hearNotice(sign: 'success' | 'failure', known: WebmailCompose): void {
    const meant = meantBy(sign, sendings);
    if (!meant) return;
    const { sending, notice, others } = meant;
    for (const other of others) other[sign] = noticeSince(documents, known.notices[sign], known.texts);
    if (sign === 'failure' || !known.goneMeansSent) change(sending, sign);
    else Object.assign(sending, { hasSucceeded: true, said: notice });
  }

  /** Nothing else comes meanwhile: then it was sent. */
  function settle(sending: Sending, after: number): void {
    for (const timer of sending.timers) clearTimeout(timer);
    sending.timers = [
      setTimeout(() => {
        look();
        if (sendings.has(sending) && sending.send.state === 'sending') change(sending, 'success');
      }, after),
    ];
  }

  function change(sending: Sending, sign: SendSign): void {
    const state = afterSign(sending.send.state, sign);
    if (!state || state === sending.send.state) return;
    const open = sign === 'success' ? openNow(sending) : undefined;
    // A webmail that asks for the missing subject after Send was pressed has it now.
    sending.send = { ...sending.send, subject: sending.send.subject || (open?.subject ?? ''), state };
    report(sending);
    for (const timer of sending.timers) clearTimeout(timer);
    sending.timers = [setTimeout(() => forget(sending), UNDO)];
  }

  function forget(sending: Sending): void {
    for (const timer of sending.timers) clearTimeout(timer);
    sendings.delete(sending);
    if (sendings.size === 0) observer.disconnect();
  }

  const openNow = ({ draft }: Sending) => {
    const known = compose();
    return known && openComposes(document, known).find((each) => isStill(draft, draftOf(each)));
  };

  function observe(): void {
    for (const each of documents()) {
      const root = rootOf(each);
      // A frame that is just being loaded may have nothing in it yet.
      if (root) observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
    }
  }

  function left(): void {
    // What it said last may not have been looked at yet.
    if (hasChanged) look();
    for (const sending of sendings) change(sending, sending.hasSucceeded ? 'success' : 'left');
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(pause);
    for (const { timers } of sendings) for (const timer of timers) clearTimeout(timer);
    sendings.clear();
    hearing.stop();
    viewOf(document)?.removeEventListener('pagehide', left);
  }

  const hearing = ears(document, pressed);
  viewOf(document)?.addEventListener('pagehide', left);
  return stop;
}

/** Browsers that fill a form send keys without a name. */
const isUndoKey = ({ key }: KeyboardEvent) => key?.toLowerCase() === 'z';

const onlyOne = (composes: OpenCompose[]) => (composes.length === 1 ? composes[0] : undefined);
