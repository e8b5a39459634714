import { useCallback, useMemo, useState } from 'react';
import { BriefView } from '@/components/panel/brief/BriefView';
import { LogFoot } from '@/components/panel/log/LogFoot';
import { type Over, PanelProvider, type PanelState, type Sheet } from '@/components/panel/PanelContext';
import { ProspectView } from '@/components/panel/ProspectView';
import { CompanyView } from '@/components/panel/record/CompanyView';
import { PersonView } from '@/components/panel/record/PersonView';
import type { Named } from '@/components/panel/subject';
import { useOwnWindow } from '@/components/queries/page';
import { useProof } from '@/components/queries/proof';
import { useRecord } from '@/components/queries/records';
import { Button } from '@/components/ui/Button';
import { EmptyPage } from '@/components/ui/EmptyPage';
import { text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { PageHead } from '../frame/PageHead';
import { goTo, hrefOf } from '../route';

const types = ['prospect', 'company', 'person'] as const;

/** One record in full, with the same parts as the panel: facts with proof, people, notes, tasks, timeline, step and log. */
export function RecordPage({ id }: { id: string }) {
  const record = useRecord(id);
  const type = types.find((one) => id.startsWith(`${one}:`));
  const companyId = record.data ? text(record.data, 'companyId') : undefined;
  const company = useRecord(companyId).data;
  if (record.data === null || !type) {
    return <EmptyPage title={texts.workspace.record.gone}>{texts.workspace.record.goneBody}</EmptyPage>;
  }
  const own = record.data ? text(record.data, 'name') : undefined;
  const name = type === 'prospect' ? company && text(company, 'name') : own;
  return (
    <RecordProvider named={{ type, id }}>
      {(over, open) => (
        <div className="flex min-h-full flex-col">
          <PageHead
            title={
              <>
                <a href={hrefOf('pipeline')} className="text-body font-normal text-ink-3 hover:underline">
                  {texts.workspace.record.pipeline}
                </a>
                <bdi>{name ?? own}</bdi>
              </>
            }
          >
            {type === 'prospect' ? (
              <Button onClick={() => open(over ? undefined : { view: 'brief' })} keys="b">
                {over ? texts.panel.back : texts.panel.brief}
              </Button>
            ) : null}
          </PageHead>
          <main className="mx-auto w-full max-w-200 flex-1">
            <Body named={{ type, id }} over={over} />
          </main>
          {type === 'prospect' ? (
            <div className="sticky bottom-0 mx-auto w-full max-w-200 border-t border-line bg-canvas">
              <LogFoot prospectId={id} />
            </div>
          ) : null}
        </div>
      )}
    </RecordProvider>
  );
}

function Body({ named, over }: { named: Named; over: Over | undefined }) {
  const shown = over?.view === 'record' ? over.named : named;
  if (over?.view === 'brief') return <BriefView id={named.id} />;
  if (shown.type === 'prospect') return <ProspectView id={shown.id} />;
  return shown.type === 'company' ? <CompanyView id={shown.id} /> : <PersonView id={shown.id} />;
}

interface RecordProviderProps {
  named: Named;
  children: (over: Over | undefined, open: (over: Over | undefined) => void) => React.ReactNode;
}

/** Gives the panel's parts what they need on a page of our own, where there is no web page to read. */
function RecordProvider({ named, children }: RecordProviderProps) {
  const [over, setOver] = useState<Over>();
  const [sheet, setSheet] = useState<Sheet>();
  const prove = useProof(useOwnWindow());
  const choose = useCallback((next: Named) => goTo('record', next.id), []);
  const state = useMemo(
    (): PanelState => ({
      page: undefined,
      subject: { kind: 'record', named },
      over,
      sheet,
      open: setOver,
      show: setSheet,
      choose,
      capture: () => undefined,
      settle: () => undefined,
      settled: new Set(),
      prove,
    }),
    [named, over, sheet, choose, prove],
  );
  return <PanelProvider value={state}>{children(over, setOver)}</PanelProvider>;
}
