import { useCallback } from 'react';
import { useToast } from '@/components/ui/ToastProvider';
import type { MessageName, Words } from '@/lib/messages/contract';
import { ContextGone, MessageError } from '@/lib/messages/errors';
import { send } from '@/lib/messages/send';
import { texts } from '@/lib/texts';

/** Asks the worker. Where it cannot answer, a toast says so with the way out, and undefined comes back. */
export function useAsk() {
  const { show } = useToast();
  return useCallback(
    async function ask<Name extends MessageName>(
      name: Name,
      asked: Words[Name]['asks'],
    ): Promise<Words[Name]['answers'] | undefined> {
      try {
        return await send(name, asked);
      } catch (error) {
        if (!(error instanceof MessageError)) throw error;
        if (error instanceof ContextGone) {
          const action = { label: texts.panel.reload, run: () => location.reload() };
          show({ kind: 'failed', text: `${texts.panel.updated}. ${texts.panel.updatedBody}`, action });
        } else {
          show({
            kind: 'failed',
            text: texts.panel.noAnswer,
            action: { label: texts.ui.tryAgain, run: () => void ask(name, asked) },
          });
        }
        return undefined;
      }
    },
    [show],
  );
}
