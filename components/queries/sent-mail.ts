import { useQuery } from '@tanstack/react-query';
import { type MailWho, whoIsInMail } from '@/lib/intake/mail-who';
import { randomId } from '@/lib/model/ids';
import { lookedFor, type StoredSend, stateNow } from '@/lib/model/stored-send';
import { readAbout } from '@/lib/store/private';
import { changeSends, readSends } from '@/lib/store/sends';
import { undo } from '@/lib/store/undo';
import { findSent } from '@/lib/tabs/mail-sent';
import { texts } from '@/lib/texts';
import { contextOf, wake } from './act-context';
import { inTurn } from './locks';
import { asks } from './sent-mails';

/** The worker looks a sent mail up right away; when it was stopped meanwhile, a page does so after this long (milliseconds). */
const WORKERS_TURN = 8_000;
/** A mail that nobody has told of for so long (milliseconds) is looked for, though it counts as on its way. */
const LATE = 12_000;
/** What the webmail says at once after each other (it failed, and it went) is waited for. */
const SETTLES = 500;
/** How long an end is told after it was shown in a panel. */
const SHOWN = 60_000;
/** What nobody has answered is asked no longer, in milliseconds. */
const ASKED = 14 * 24 * 3600_000;
const now = () => new Date().toISOString();

/** Brings every sent mail one step on. One page at a time, so that nothing is logged twice. */
export function settleSends(): Promise<void> {
  return inTurn('alongside-sends', async () => {
    for (const stored of await readSends()) {
      const after = await settled(stored, now());
      if (after === stored) continue;
      await changeSends((sends) =>
        sends.flatMap((one) => {
          const isSame = one.id === stored.id && one.send.at === stored.send.at;
          // Told anew meanwhile: it is settled again, by what was done so far.
          if (isSame && one.toldAt !== stored.toldAt) return after?.end ? [{ ...one, end: after.end }] : [one];
          return isSame ? (after ?? []) : [one];
        }),
      );
    }
  });
}

/** What a sent mail becomes now; itself where there is nothing to do, undefined where it is done with. */
async function settled(stored: StoredSend, at: string): Promise<StoredSend | undefined> {
  const { send, headers, end } = stored;
  const age = Date.parse(at) - Date.parse(stored.toldAt);
  if (age < SETTLES && send.state !== 'sent') return stored;
  const state = stateNow(stored, at);
  if (state === 'failed' || state === 'discarded') return undefined;
  if (state === 'undone') return takenBack(stored, at);
  if (state === 'scheduled') return end ? whileShown(stored, at) : { ...stored, end: { is: 'planned' } };
  if (state === 'sending') return age < LATE || stored.lookedAt ? stored : foundEarly(stored, at);
  if (end) return whileShown(stored, at);
  if (!headers)
    return age < WORKERS_TURN ? stored : lookedFor({ ...stored, send: { ...send, state } }, await findSent(stored));
  if (state === 'unknown') return age < ASKED ? stored : undefined;
  const { logSent } = await import('./log-sent');
  const logged = await logSent(stored, at);
  // What was logged before is no news.
  return logged?.is === 'logged' && logged.act === undefined ? undefined : logged && { ...stored, end: logged };
}

/** The word that it went may be lost with a worker that was stopped as it came: then the mail itself says so, among what was sent. */
async function foundEarly(stored: StoredSend, at: string): Promise<StoredSend> {
  const found = await findSent(stored);
  return found ? lookedFor(stored, found) : { ...stored, lookedAt: at };
}

/** It was taken back by the webmail's own Undo: so is its log. */
async function takenBack({ end }: StoredSend, at: string): Promise<undefined> {
  if (end?.is !== 'logged' || !end.act) return undefined;
  const { name } = await readAbout();
  await undo(end.act, randomId('act'), contextOf(at, name || texts.acts.you));
  wake();
  return undefined;
}

function whileShown(stored: StoredSend, at: string): StoredSend | undefined {
  const { shownAt, end } = stored;
  if (Date.parse(at) - Date.parse(stored.toldAt) > ASKED && end?.is !== 'planned' && shownAt) return undefined;
  if (shownAt === undefined || (end && asks(end))) return stored;
  return Date.parse(at) - Date.parse(shownAt) > SHOWN ? undefined : stored;
}

const changeOne = (stored: StoredSend, change: (one: StoredSend) => StoredSend | undefined) =>
  changeSends((sends) =>
    sends.flatMap((one) => (one.id === stored.id && one.send.at === stored.send.at ? (change(one) ?? []) : [one])),
  );

/** Whom the store knows of its recipients now; undefined while looking. */
export function useWhoGot({ send }: StoredSend): MailWho | null | undefined {
  const outside = [...send.to, ...send.cc, ...send.bcc];
  const queryKey = ['who-got', outside.map(({ address }) => address).join(' ')];
  return useQuery({ queryKey, queryFn: async () => (await whoIsInMail({ outside })) ?? null }).data;
}

/** A panel in sight shows what came of it: from now on it may go. */
export const markShown = (stored: StoredSend) =>
  changeOne(stored, (one) => ({ ...one, shownAt: one.shownAt ?? now() }));

/** The rep says that a mail of which nobody knows went out: it is looked for once more, and logged. */
export const wasSent = (stored: StoredSend) =>
  changeOne(stored, ({ headers: _, ...one }) => ({ ...one, send: { ...one.send, state: 'sent' } }));

/** The rep has added whom it went to: it is tried again. */
export const logAgain = (stored: StoredSend) => changeOne(stored, ({ end: _, ...one }) => one);

/** The rep says that it did not, or has read what was told. */
export const putSendAway = (stored: StoredSend) => changeOne(stored, () => undefined);
