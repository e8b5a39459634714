import type { MailSend } from '../../model/mail-send';
import type { Mark, WebmailCompose } from '../compose/compose';
import { type Draft, isAgain, isStill } from './draft';
import { isShown, NOTICE, noticeSince, offerAt, type Shown } from './notices';
import { afterSign, type SendSign } from './state';

/** A notice that comes so long after the window went is about something else. */
const OFFER_COMES = 5_000;
/** So long at most a notice that offers Undo is waited for: one that nobody closes may stand there for ever. */
const OFFER_STAYS = 60_000;
/** After such a notice has gone, the window may still come back: at once, or, where the rep pressed something, when it is loaded. */
const COMES_BACK = 1_000;
const COMES_BACK_AFTER_PRESS = 5_000;

/** One mail on its way. */
export interface Sending {
  send: MailSend;
  /** The rep's own words in it; they leave the page only where they are asked for. */
  text: string | undefined;
  wantsWords: boolean;
  allowed: Promise<boolean>;
  draft: Draft;
  /** The webmail's notice that says so, if one has come since. */
  success: () => Element | undefined;
  failure: () => Element | undefined;
  refused: () => Element | undefined;
  noticed: () => Element | undefined;
  /** When its window went. */
  goneAt?: number;
  hasSucceeded: boolean;
  /** Nothing is told of it yet. */
  isHeld?: boolean;
  /** The notice that has just said that it went. */
  said?: Element | undefined;
  /** The notice after Send that offers to take it back. */
  offer?: Shown | undefined;
  /** The question or refusal that Send brought up, and when the rep pressed something in it. */
  refusal?: Element;
  agreed?: number;
  timers: ReturnType<typeof setTimeout>[];
}

/** Notes what the page shows at the press of Send; everything that comes up later may be about this mail. */
export function startSending(
  about: Pick<Sending, 'send' | 'text' | 'allowed' | 'draft'>,
  documents: () => Document[],
  { notices, texts }: WebmailCompose,
): Sending {
  const since = (marks: readonly Mark[]) => noticeSince(documents, marks, texts);
  const { success, failure, refusal = [] } = notices;
  return {
    ...about,
    wantsWords: false,
    success: since(success),
    failure: since(failure),
    refused: since(refusal),
    // Where it is known what a success looks like, nothing else is taken for one.
    noticed: success.length > 0 ? () => undefined : since([{ name: 'notice', selector: NOTICE }]),
    hasSucceeded: false,
    timers: [],
  };
}

/** Notices that stand there now are of something else. */
export function hearAnew(
  sendings: Iterable<Sending>,
  documents: () => Document[],
  { notices, texts }: WebmailCompose,
): void {
  for (const sending of sendings) {
    sending.success = noticeSince(documents, notices.success, texts);
    sending.failure = noticeSince(documents, notices.failure, texts);
  }
}

/** What the page shows at this moment. */
export interface Sight {
  open: Draft[];
  now: number;
  /** When the rep last pressed something outside of every window. */
  outside: number;
}

/** Notes which windows are gone; of those that are, when. */
export function noteGone(sendings: Iterable<Sending>, { open, now }: Sight): void {
  for (const sending of sendings) {
    sending.said = undefined;
    if (sending.goneAt === undefined && !open.some((each) => isStill(sending.draft, each))) sending.goneAt = now;
  }
}

/** What the page says now of a mail: a sign; or that it counts as sent when nothing else comes for so long. */
export function fateOf(
  sending: Sending,
  { open, now, outside }: Sight,
  { goneMeansSent }: WebmailCompose,
): { sign?: SendSign; settles?: number | undefined } | undefined {
  const { draft, goneAt } = sending;
  if (goneAt === undefined) return refusedNow(sending);
  const wasPressed = now - outside < COMES_BACK_AFTER_PRESS;
  // By itself a window comes back only when the webmail could not send.
  if (open.some((each) => isAgain(draft, each, wasPressed)))
    return { sign: wasPressed || !goneMeansSent ? 'reopened' : 'failure' };
  if (!goneMeansSent) return undefined;
  // "Send anyway?" was answered.
  if (goneAt === now && sending.send.state === 'failed' && now - (sending.agreed ?? 0) < COMES_BACK)
    return { sign: 'send', settles: goneMeansSent.after };
  if (sending.send.state !== 'sending') return undefined;
  return offered(sending, now, goneAt, wasPressed) ?? (goneAt === now ? { settles: goneMeansSent.after } : undefined);
}

/**
 * The mail that a notice speaks of, of all that have heard it: that it went, of one whose window is gone; that it did not, of one whose
 * window is still there.
 */
export function meantBy(sign: 'success' | 'failure', sendings: Iterable<Sending>) {
  const heard = [...sendings].flatMap((sending) => {
    const notice = afterSign(sending.send.state, sign) !== sending.send.state ? sending[sign]() : undefined;
    return notice ? [{ sending, notice }] : [];
  });
  const onTheirWay = heard.filter(({ sending }) => sending.send.state === 'sending');
  // One that was said to have gone is not said to have gone again.
  const unsaid = onTheirWay.filter(({ sending }) => !sending.hasSucceeded);
  const among = [unsaid, onTheirWay, heard].find((some) => some.length > 0) ?? [];
  const one = among.find(({ sending }) => (sending.goneAt !== undefined) === (sign === 'success')) ?? among[0];
  return one && { ...one, others: heard.flatMap(({ sending }) => (sending === one.sending ? [] : sending)) };
}

function refusedNow(sending: Sending) {
  const refusal = sending.refused();
  if (!refusal) return undefined;
  sending.refusal = refusal;
  return { sign: 'failure' as const };
}

/** While a notice offers Undo the mail is on its way; when the notice has gone it was sent. */
function offered(sending: Sending, now: number, goneAt: number, wasPressed: boolean): { settles: number } | undefined {
  if (sending.offer && isShown(sending.offer)) return undefined;
  const had = sending.offer !== undefined;
  const { said } = sending;
  const notice = said ?? sending.noticed();
  sending.offer = undefined;
  const offer = notice && (had || now - goneAt < OFFER_COMES) ? offerAt(notice) : undefined;
  if (offer) {
    sending.offer = offer;
    return { settles: OFFER_STAYS };
  }
  if (had) return { settles: wasPressed ? COMES_BACK_AFTER_PRESS : COMES_BACK };
  return said ? { settles: COMES_BACK } : undefined;
}
