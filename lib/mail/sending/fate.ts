import type { MailSend } from '../../model/mail-send';
import type { WebmailCompose } from '../compose/compose';
import { type Draft, isAgain, isStill } from './draft';
import { isShown, NOTICE, noticeSince, offerAt, type Shown } from './notices';
import type { SendSign } from './state';

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
  succeeded: () => Element | undefined;
  failed: () => Element | undefined;
  refused: () => Element | undefined;
  noticed: () => Element | undefined;
  /** When its window went. */
  goneAt?: number;
  hasSucceeded: boolean;
  /** The notice after Send that offers to take it back. */
  offer?: Shown;
  /** The question or refusal that Send brought up, and when the rep pressed something in it. */
  refusal?: Element;
  agreed?: number;
  timers: ReturnType<typeof setTimeout>[];
}

/** Notes what the page shows at the press of Send; everything that comes up later may be about this mail. */
export function startSending(
  about: Pick<Sending, 'send' | 'text' | 'allowed'>,
  draft: Draft,
  documents: () => Document[],
  compose: WebmailCompose,
): Sending {
  return { ...about, wantsWords: false, draft, ...noticesOf(documents, compose), timers: [] };
}

/** Whether a notice came up after now. */
function noticesOf(documents: () => Document[], { notices, texts }: WebmailCompose) {
  const since = (marks: readonly { name: string; selector: string }[]) => noticeSince(documents, marks, texts);
  const { success, failure, refusal = [] } = notices;
  return {
    succeeded: since(success),
    failed: since(failure),
    refused: since(refusal),
    // Where it is known what a success looks like, nothing else is taken for one.
    noticed: success.length > 0 ? () => undefined : since([{ name: 'notice', selector: NOTICE }]),
    hasSucceeded: false,
  };
}

type Fate = ReturnType<typeof fateOf>;

/**
 * One notice speaks of one mail: that it went, of one whose window is gone; that it did not, of one whose window is still there. The others
 * on their way have heard nothing.
 */
export function eachOnce(
  fates: { sending: Sending; fate: Fate }[],
  documents: () => Document[],
  compose: WebmailCompose,
): { sending: Sending; fate: Fate }[] {
  const others = (['success', 'failure'] as const).flatMap((sign) => {
    const heard = fates.filter(({ sending, fate }) => fate?.sign === sign && sending.send.state === 'sending');
    const one = heard.find(({ sending }) => (sending.goneAt !== undefined) === (sign === 'success')) ?? heard[0];
    return heard.filter((each) => each !== one);
  });
  for (const { sending } of others) Object.assign(sending, noticesOf(documents, compose));
  return fates.filter((each) => !others.includes(each));
}

/** What the page says now of a mail: a sign; or that it counts as sent when nothing else comes for so long. */
export function fateOf(
  sending: Sending,
  open: Draft[],
  compose: WebmailCompose,
  now: number,
  outside: number,
): { sign?: SendSign; settles?: number | undefined } | undefined {
  const { draft, goneAt } = sending;
  const succeeded = sending.succeeded();
  if (succeeded) sending.hasSucceeded = true;
  // Of a mail that went nothing is asked any more but whether it came back.
  if (sending.send.state !== 'sent') {
    if (succeeded && !compose.goneMeansSent) {
      if (!open.some((each) => isStill(draft, each))) sending.goneAt ??= now;
      return { sign: 'success' };
    }
    if (sending.failed()) return { sign: 'failure' };
  }
  if (goneAt === undefined) {
    if (open.some((each) => isStill(draft, each))) return refusedNow(sending);
    return gone(sending, compose, now);
  }
  const wasPressed = now - outside < COMES_BACK_AFTER_PRESS;
  // By itself a window comes back only when the webmail could not send.
  if (open.some((each) => isAgain(draft, each, wasPressed)))
    return { sign: wasPressed || !compose.goneMeansSent ? 'reopened' : 'failure' };
  if (!compose.goneMeansSent) return undefined;
  return offered(sending, succeeded, now, goneAt, wasPressed);
}

function refusedNow(sending: Sending) {
  const refusal = sending.refused();
  if (!refusal) return undefined;
  sending.refusal = refusal;
  return { sign: 'failure' as const };
}

function gone(sending: Sending, { goneMeansSent }: WebmailCompose, now: number) {
  sending.goneAt = now;
  // "Send anyway?" was answered.
  const wentOn = sending.send.state === 'failed' && now - (sending.agreed ?? 0) < COMES_BACK;
  const settles = goneMeansSent?.after;
  if (wentOn) return { sign: 'send' as const, settles };
  return sending.send.state === 'sending' ? { settles } : undefined;
}

/** While a notice offers Undo the mail is on its way; when the notice has gone it was sent. */
function offered(
  sending: Sending,
  succeeded: Element | undefined,
  now: number,
  goneAt: number,
  wasPressed: boolean,
): { settles: number } | undefined {
  if (sending.send.state !== 'sending' || (sending.offer && isShown(sending.offer))) return undefined;
  const had = sending.offer !== undefined;
  const notice = succeeded ?? sending.noticed();
  sending.offer = undefined;
  const offer = notice && (had || now - goneAt < OFFER_COMES) ? offerAt(notice) : undefined;
  if (offer) {
    sending.offer = offer;
    return { settles: OFFER_STAYS };
  }
  if (had) return { settles: wasPressed ? COMES_BACK_AFTER_PRESS : COMES_BACK };
  return succeeded ? { settles: COMES_BACK } : undefined;
}
