import { useCallback } from 'react';
import { useToast } from '@/components/ui/ToastProvider';
import type { Quote } from '@/lib/model/provenance';
import { openPage } from '@/lib/tabs/open-page';
import { texts } from '@/lib/texts';
import { useAsk } from './ask';

/** Shows a quote where it stands: highlighted in the page beside the panel, or in a new tab opened at the words. */
export function useProof(windowId: number | undefined) {
  const { show } = useToast();
  const ask = useAsk();
  return useCallback(
    async (url: string, quote?: Quote): Promise<void> => {
      if (windowId === undefined) return;
      if (!quote) {
        const opened = await openPage(url, windowId);
        if (!opened) show({ kind: 'failed', text: texts.panel.quote.notALink });
        return;
      }
      const end = await ask('quoteRequested', { url, windowId, quote });
      if (end === 'gone') show({ kind: 'failed', text: texts.panel.quote.gone });
      if (end === 'unseen') show({ kind: 'done', text: texts.panel.quote.unseen });
      if (end === 'opened') show({ kind: 'done', text: texts.panel.quote.opened });
      if (end === 'not-a-link') show({ kind: 'failed', text: texts.panel.quote.notALink });
    },
    [windowId, show, ask],
  );
}
