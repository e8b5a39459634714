import { useCallback } from 'react';
import { useToast } from '@/components/ui/ToastProvider';
import { texts } from '@/lib/texts';
import { useAsk } from './ask';

/** Reads the tab (again). The browser allows it only where the rep has opened the page to us; otherwise the toast says how. */
export function useCapture(tabId: number | undefined) {
  const { show } = useToast();
  const ask = useAsk();
  return useCallback(async (): Promise<void> => {
    if (tabId === undefined) return;
    const answer = await ask('captureRequested', { tabId });
    if (answer?.failure === 'no-access') show({ kind: 'failed', text: texts.panel.captureNeedsClick });
  }, [tabId, show, ask]);
}
