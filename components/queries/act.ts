import { useCallback } from 'react';
import { useToast } from '@/components/ui/ToastProvider';
import { type MakeId, randomId } from '@/lib/model/ids';
import { commit, type NewAct } from '@/lib/store/commit';
import type { Act } from '@/lib/store/database';
import { texts } from '@/lib/texts';
import { sayAct } from '@/lib/texts/say-act';
import { checkAct } from '@/lib/trust/check-act';
import { contextOf, useWho, wake } from './act-context';
import { failureWords } from './failure-words';
import { followWithList } from './list-follows';
import { usePressedOnce } from './pressed-once';
import type { Again } from './submit';
import { useUndo } from './undo';

/** What an act is made with: the present, the rep's name, and new ids. */
export interface ActInput {
  now: string;
  who: string;
  makeId: MakeId;
}

export type MakeAct = (input: ActInput) => NewAct | Promise<NewAct>;

/**
 * Stores what the rep did and offers to undo it. Resolves with the act, or with undefined when nothing was saved; then the
 * toast says why and offers another try, so the caller keeps what was typed. A form gives its `again`: the other try then
 * sends the form, as it stands then. A double click is one press: the same act right after itself is not stored again. An act
 * that reads the store first is told by `once`, what it is about.
 */
export function useAct() {
  const { show } = useToast();
  const who = useWho();
  const undoAct = useUndo();
  const onceOnly = usePressedOnce();
  const store = useCallback(
    async function act(now: string, making: NewAct | Promise<NewAct>, retry: () => void, sendsForm: boolean) {
      try {
        const done = await commit(await checkAct(await making, now), contextOf(now, who));
        await followWithList();
        wake();
        const run = () => void undoAct(done.id);
        show({
          kind: 'done',
          text: sayAct(done.said),
          action: { label: texts.ui.undo, keys: 'z', run },
          undo: { offers: done.id, ids: [], passed: [] },
        });
        return done;
      } catch (error) {
        show({
          kind: 'failed',
          text: failureWords(error),
          action: { label: texts.ui.tryAgain, run: retry },
          ...(sendsForm && { sendsForm: true as const }),
        });
        return undefined;
      }
    },
    [show, who, undoAct],
  );
  return useCallback(
    function act(make: MakeAct, again?: Again, once?: string): Promise<Act | undefined> {
      const retry = again ?? (() => void act(make, undefined, once));
      const now = new Date().toISOString();
      const run = (making: NewAct | Promise<NewAct>) => store(now, making, retry, again !== undefined);
      if (once !== undefined) return onceOnly(once, () => run(made(make, { now, who, makeId: randomId })));
      const ids: string[] = [];
      const makeId: MakeId = (type) => {
        const id = randomId(type);
        ids.push(id);
        return id;
      };
      const making = made(make, { now, who, makeId });
      return making instanceof Promise ? run(making) : onceOnly(sameness(making, ids, now), () => run(making));
    },
    [store, who, onceOnly],
  );
}

/** A maker that throws fails like one that rejects. */
function made(make: MakeAct, input: ActInput): NewAct | Promise<NewAct> {
  try {
    return make(input);
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Two acts with this in common are the same but for what was new in each: its ids and its time. */
function sameness({ said, edits }: NewAct, ids: string[], now: string): string {
  const whole = JSON.stringify([said, edits]);
  return ids.reduce((text, id, place) => text.replaceAll(id, `new ${place}`), whole).replaceAll(now, 'now');
}
