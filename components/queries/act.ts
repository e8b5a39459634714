import { useCallback } from 'react';
import { useToast } from '@/components/ui/ToastProvider';
import { send } from '@/lib/messages/send';
import { type MakeId, randomId } from '@/lib/model/ids';
import { type ActContext, commit, type NewAct } from '@/lib/store/commit';
import type { Act } from '@/lib/store/database';
import { undo } from '@/lib/store/undo';
import { texts } from '@/lib/texts';
import { sayAct } from '@/lib/texts/say-act';
import { checkAct } from '@/lib/trust/check-act';
import { syncAfter } from '@/lib/trust/sync-after';
import { failureWords } from './failure-words';
import { useAbout } from './private';
import type { Again } from './submit';

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
 * sends the form, as it stands then.
 */
export function useAct() {
  const { show } = useToast();
  const who = useWho();
  const undoAct = useUndo();
  return useCallback(
    async function act(make: MakeAct, again?: Again): Promise<Act | undefined> {
      const now = new Date().toISOString();
      try {
        const wanted = await checkAct(await make({ now, who, makeId: randomId }), now);
        const done = await commit(wanted, context(now, who));
        await syncAfter(done.id);
        wake();
        const run = () => void undoAct(done.id);
        show({ kind: 'done', text: sayAct(done.said), action: { label: texts.ui.undo, keys: 'z', run } });
        return done;
      } catch (error) {
        show({
          kind: 'failed',
          text: failureWords(error),
          action: { label: texts.ui.tryAgain, run: again ?? (() => void act(make)) },
          ...(again && { sendsForm: true as const }),
        });
        return undefined;
      }
    },
    [show, who, undoAct],
  );
}

/** Takes an act back, the last one where none is named, and says what came back. */
export function useUndo() {
  const { show } = useToast();
  const who = useWho();
  return useCallback(
    async (id?: string): Promise<void> => {
      const now = new Date().toISOString();
      try {
        const act = await undo(id, randomId('act'), context(now, who));
        if (act) await syncAfter(act.id);
        wake();
        show({ kind: 'done', text: act ? texts.acts.undone({ what: sayAct(act.said) }) : texts.acts.nothingToUndo });
      } catch (error) {
        show({ kind: 'failed', text: failureWords(error) });
      }
    },
    [show, who],
  );
}

function useWho(): string {
  const about = useAbout();
  return about.name || texts.acts.you;
}

const context = (now: string, who: string): ActContext => ({ now, who, newDevice: () => crypto.randomUUID() });

/** A broadcast does not wake a stopped worker; a message does. It may be just being replaced: its next start looks anyway. */
const wake = () => void send('changesSaved', {}).catch(() => undefined);
