import { usePanel } from '@/components/panel/PanelContext';
import { AddByHand } from '@/components/panel/record/AddByHand';
import { CompanyView } from '@/components/panel/record/CompanyView';
import { PersonView } from '@/components/panel/record/PersonView';
import { StoreError } from '@/components/panel/states/StoreError';
import type { Named } from '@/components/panel/subject';
import { useRecord } from '@/components/queries/records';
import { EmptyPage } from '@/components/ui/EmptyPage';
import { texts } from '@/lib/texts';
import { PageHead } from '../frame/PageHead';
import { OwnPagePanel } from './OwnPagePanel';
import { ProspectPage } from './ProspectPage';
import { RecordTitle } from './RecordTitle';

const types = ['prospect', 'company', 'person'] as const;

/** One record in full, with the same parts as the panel. */
export function RecordPage({ id }: { id: string }) {
  const type = types.find((one) => id.startsWith(`${one}:`));
  const { data, error, refetch } = useRecord(id);
  if (error) return <StoreError error={error} onRetry={() => void refetch()} />;
  if (data === null || !type) {
    return (
      <>
        <PageHead title={texts.workspace.record.gone} />
        <EmptyPage title={texts.workspace.record.gone}>{texts.workspace.record.goneBody}</EmptyPage>
      </>
    );
  }
  return (
    <OwnPagePanel named={{ type, id }}>
      <Shown named={{ type, id }} />
    </OwnPagePanel>
  );
}

function Shown({ named }: { named: Named }) {
  const { over, open } = usePanel();
  const shown = over?.view === 'record' ? over.named : named;
  if (over?.view === 'add') {
    return (
      <Narrow named={named}>
        <AddByHand text={over.text} url={over.url} onDone={() => open(undefined)} />
      </Narrow>
    );
  }
  if (shown.type === 'prospect') return <ProspectPage named={shown} />;
  return (
    <Narrow named={shown}>
      {shown.type === 'company' ? <CompanyView id={shown.id} /> : <PersonView id={shown.id} />}
    </Narrow>
  );
}

function Narrow({ named, children }: { named: Named; children: React.ReactNode }) {
  return (
    <>
      <PageHead title={<RecordTitle named={named} />} />
      <div className="@container/panel w-full max-w-180">
        <div>{children}</div>
      </div>
    </>
  );
}
