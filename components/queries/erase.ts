import { useCallback } from 'react';
import { useToast } from '@/components/ui/ToastProvider';
import { send } from '@/lib/messages/send';
import { randomId } from '@/lib/model/ids';
import type { StoredRecord } from '@/lib/model/record';
import { StoreError } from '@/lib/store/errors';
import { texts } from '@/lib/texts';
import { sayAct } from '@/lib/texts/say-act';
import { erase } from '@/lib/trust/erasing';
import { useAbout } from './private';

/** Erases a person for good. Resolves with true when it is done; no Undo is offered, since there is none. */
export function useErase() {
  const { show } = useToast();
  const about = useAbout();
  const who = about.name || texts.acts.you;
  return useCallback(
    async (person: StoredRecord): Promise<boolean> => {
      const now = new Date().toISOString();
      try {
        const done = await erase(person, { now, who, makeId: randomId, newDevice: () => crypto.randomUUID() });
        // The worker may be just being replaced: its next start looks anyway.
        void send('changesSaved', {}).catch(() => undefined);
        show({ kind: 'done', text: sayAct(done.said) });
        return true;
      } catch (error) {
        // Whatever it was, nothing was erased, and the rep has to know.
        show({ kind: 'failed', text: texts.acts.notSaved });
        if (!(error instanceof StoreError)) throw error;
        return false;
      }
    },
    [show, who],
  );
}
