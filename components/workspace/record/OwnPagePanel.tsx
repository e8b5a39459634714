import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { type Over, PanelProvider, type PanelState, type Sheet } from '@/components/panel/PanelContext';
import type { Named } from '@/components/panel/subject';
import { useOwnWindow } from '@/components/queries/page';
import { useProof } from '@/components/queries/proof';
import { useCommand } from '@/components/ui/keys/use-commands';
import { texts } from '@/lib/texts';
import { goTo } from '../route';
import { useOpenSource } from './use-open-source';

interface OwnPagePanelProps {
  /** The record that the page is about; undefined where there is none yet. */
  named: Named | undefined;
  children: ReactNode;
}

/** Gives the panel's parts what they need on a page of our own, where there is no web page beside them. */
export function OwnPagePanel({ named, children }: OwnPagePanelProps) {
  const [over, open] = useState<Over>();
  const [sheet, show] = useState<Sheet>();
  const windowId = useOwnWindow();
  const proof = useProof(windowId);
  const openSource = useOpenSource(named?.id, windowId);
  const choose = useCallback((next: Named) => {
    open(undefined);
    goTo('record', next.id);
  }, []);
  const state = useMemo(
    (): PanelState => ({
      page: undefined,
      subject: named ? { kind: 'record', named } : { kind: 'starting' },
      over,
      sheet,
      open,
      show,
      choose,
      capture: () => void openSource(),
      settle: () => undefined, // nothing is read here, so there is nothing to decide on
      settled: new Set(),
      prove: (url, quote) => void proof(url, quote),
    }),
    [named, over, sheet, choose, openSource, proof],
  );
  useCommand({
    id: 'back',
    name: texts.panel.back,
    keys: 'escape',
    unlisted: true,
    when: () => over !== undefined || sheet !== undefined,
    run: () => (sheet ? show(undefined) : open(undefined)),
  });
  return <PanelProvider value={state}>{children}</PanelProvider>;
}
