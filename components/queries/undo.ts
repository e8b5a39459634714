import { useCallback } from 'react';
import { type Toast, useToast } from '@/components/ui/ToastProvider';
import { randomId } from '@/lib/model/ids';
import type { Act } from '@/lib/store/database';
import { undo, undoable } from '@/lib/store/undo';
import { texts } from '@/lib/texts';
import { sayAct } from '@/lib/texts/say-act';
import { contextOf, useWho, wake } from './act-context';
import { type ActPlace, idsAround, placeOfAct } from './act-place';
import { failureWords } from './failure-words';
import { followWithList } from './list-follows';
import { chooseUndo, needsLift } from './undo-rule';

/** Takes one act back and says what came back. A do-not-contact mark that is no slip any more is lifted, and the toast says so. */
export function useUndo() {
  const takeBack = useTakeBack();
  return useCallback(
    (id: string): Promise<void> =>
      takeBack(async ({ lift, back }) => {
        const acts = await undoable();
        const act = acts.find((one) => one.id === id);
        if (act && needsLift(act, acts, new Date().toISOString())) return lift(act, []);
        return back(id, { ids: [], passed: [] });
      }),
    [takeBack],
  );
}

/**
 * Takes the last act back (Z). What a toast in sight has just offered goes at once, and so does what belongs to the record named
 * here, `namedId`, or to what was taken back just before; anything else is named first, and a second press takes it back.
 */
export function useUndoLast(namedId: string | undefined) {
  const takeBack = useTakeBack();
  return useCallback(
    (): Promise<void> =>
      takeBack(async ({ lift, back, ask, before }) => {
        const now = new Date().toISOString();
        const passed = before?.passed ?? [];
        const choice = chooseUndo({ acts: await undoable(), now, offered: before?.offers, passed });
        if (choice === 'nothing') return back(undefined, { ids: [], passed });
        if (choice.do === 'lift') return lift(choice.act, passed);
        const place = await placeOfAct(choice.act);
        const known = new Set([...(before?.ids ?? []), ...(await idsAround(namedId))]);
        const isKnown = place.ids.length === 0 || place.ids.some((id) => known.has(id));
        if (!choice.isOffered && !isKnown) return ask(choice.act, place, passed);
        return back(choice.act.id, { ids: place.ids, passed });
      }),
    [takeBack, namedId],
  );
}

type Went = Pick<NonNullable<Toast['undo']>, 'ids' | 'passed'>;

/** The ways a press of undo can go. */
interface Ways {
  /** What the toast in sight says of undo. */
  before: Toast['undo'];
  back: (id: string | undefined, went: Went) => Promise<void>;
  ask: (act: Act, place: ActPlace, passed: readonly string[]) => void;
  lift: (act: Act, passed: readonly string[]) => void;
}

function useTakeBack() {
  const { show, current } = useToast();
  const who = useWho();
  return useCallback(
    async (press: (ways: Ways) => Promise<void> | void): Promise<void> => {
      const words = texts.acts;
      const back = async (id: string | undefined, went: Went) => {
        const now = new Date().toISOString();
        const act = await undo(id, randomId('act'), contextOf(now, who));
        if (act) await followWithList();
        wake();
        const text = act ? words.undone({ what: sayAct(act.said) }) : words.nothingToUndo;
        show({ kind: 'done', text, undo: went });
      };
      const ask = (act: Act, place: ActPlace, passed: readonly string[]) => {
        const run = () => void back(act.id, { ids: place.ids, passed }).catch(fail);
        const text = words.undoElsewhere(place.name ?? '', sayAct(act.said));
        const action = { label: words.undoIt, keys: 'z', run };
        show({ kind: 'asks', text, action, undo: { offers: act.id, ids: place.ids, passed } });
      };
      const lift = (act: Act, passed: readonly string[]) =>
        show({
          kind: 'asks',
          text: words.liftInstead(String(act.said.values.name ?? '')),
          undo: { ids: [], passed: [...passed, act.id] },
        });
      const fail = (error: unknown) => show({ kind: 'failed', text: failureWords(error) });
      try {
        await press({ before: current()?.undo, back, ask, lift });
      } catch (error) {
        fail(error);
      }
    },
    [show, current, who],
  );
}
