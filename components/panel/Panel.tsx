import type { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useListFollows } from '@/components/queries/list-follows';
import { useSettings } from '@/components/queries/private';
import { useSentMailLog } from '@/components/queries/sent-mails';
import { CspRoot } from '@/components/ui/CspRoot';
import { KeysProvider } from '@/components/ui/keys/KeysProvider';
import { PanelWindow } from './PanelWindow';

/** The side panel: everything one window's rep sees of Alongside. */
export function Panel({ queries }: { queries: QueryClient }) {
  return (
    <CspRoot queries={queries}>
      <WithSettings>
        <PanelWindow />
      </WithSettings>
    </CspRoot>
  );
}

/** The theme and the single keys are the rep's choice, the same in the panel and the workspace. */
export function WithSettings({ children }: { children: ReactNode }) {
  const settings = useSettings();
  useListFollows();
  useSentMailLog();
  useEffect(() => {
    const root = document.documentElement;
    if (settings.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = settings.theme;
  }, [settings.theme]);
  return <KeysProvider singleKeys={settings.singleKeys}>{children}</KeysProvider>;
}
