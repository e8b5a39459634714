import type { SendState } from '../../model/mail-send';

/** What is noticed of a mail that is being sent. */
export type SendSign =
  /** The rep pressed Send, Schedule or Discard in its window, or Undo after it. */
  | 'send'
  | 'schedule'
  | 'discard'
  | 'undo'
  /** The webmail says that it went, or that it did not. */
  | 'success'
  | 'failure'
  /** Its window is there again after it had gone: the webmail took it back. */
  | 'reopened'
  /** The time is over and its window still open; or gone without a word; or the page was left. */
  | 'stays'
  | 'silence'
  | 'left';

/**
 * What becomes of a mail by a sign. Only `sent` is ever logged. Undefined before the rep has pressed anything: whatever else the page
 * shows then has nothing to do with a mail of theirs.
 */
export function afterSign(state: SendState | undefined, sign: SendSign): SendState | undefined {
  return state === undefined ? begins[sign] : (changes[state][sign] ?? state);
}

const begins: { [sign in SendSign]?: SendState } = { send: 'sending', schedule: 'scheduled' };

const anew = { send: 'sending', schedule: 'scheduled', discard: 'discarded' } as const;
const back = { undo: 'undone', reopened: 'undone' } as const;

// A mail that went goes no second time: another press of Send changes nothing. After a failure both are possible, also that the webmail
// says both at once: it went, but could not be filed.
const changes: Record<SendState, { [sign in SendSign]?: SendState }> = {
  sending: {
    ...anew,
    ...back,
    success: 'sent',
    failure: 'failed',
    stays: 'failed',
    silence: 'unknown',
    left: 'unknown',
  },
  sent: back,
  failed: { ...anew, success: 'sent' },
  undone: anew,
  scheduled: { ...back, send: 'sending' },
  discarded: { send: 'sending', schedule: 'scheduled' },
  unknown: { ...back, send: 'sending', success: 'sent' },
};
