import type { QueryClient } from '@tanstack/react-query';
import { WithSettings } from '@/components/panel/Panel';
import { CspRoot } from '@/components/ui/CspRoot';
import { WorkspaceFrame } from './frame/WorkspaceFrame';

/** The full page: the rep's day, the pipeline, the records, the playbook and the settings. */
export function Workspace({ queries }: { queries: QueryClient }) {
  return (
    <CspRoot queries={queries}>
      <WithSettings>
        <WorkspaceFrame />
      </WithSettings>
    </CspRoot>
  );
}
