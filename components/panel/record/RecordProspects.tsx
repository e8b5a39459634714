import Plus from 'lucide-react/icons/plus';
import { useAct } from '@/components/queries/act';
import { useNow } from '@/components/queries/now';
import type { RecordFile } from '@/components/queries/record-file';
import { Button } from '@/components/ui/Button';
import { useCommand } from '@/components/ui/keys/use-commands';
import { Row } from '@/components/ui/Row';
import { Rows } from '@/components/ui/Rows';
import { addRecords } from '@/lib/acts/add-record';
import type { Prospect } from '@/lib/model/prospect';
import { stageOf } from '@/lib/process/file-index';
import { defaultProcess, processById } from '@/lib/process/registry';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { Fold } from './Fold';
import { nameOf } from './name-of';

export interface RecordProspectsProps {
  file: RecordFile;
  /** A form above has the view's one primary button. */
  busy: boolean;
}

/** The pursuits of a company or person, open and former, and the way to start one. */
export function RecordProspects({ file, busy }: RecordProspectsProps) {
  const { choose } = usePanel();
  const start = useStart(file);
  const now = useNow();
  const { prospects } = file;
  const words = texts.record;
  const hasOpen = prospects.some((one) => one.state === 'open');
  const process = defaultProcess();
  const label = hasOpen ? words.startAnother : words.start;
  useCommand({ id: 'record.start', name: label, group: words.group, run: start });
  return (
    <>
      {hasOpen ? null : (
        <div className="flex flex-wrap items-center gap-2 px-(--gutter) pt-1 pb-3">
          <Button look={busy ? 'default' : 'primary'} size="large" icon={Plus} onClick={start}>
            {label}
          </Button>
          <span className="text-meta text-ink-3">{words.startWhat(process.stages[0]?.name ?? '')}</span>
        </div>
      )}
      {prospects.length > 0 ? (
        <Fold id="prospects" title={words.prospects} count={prospects.length} openAtFirst>
          <Rows label={words.prospects}>
            {prospects.map((one) => (
              <Row
                key={one.id}
                title={<bdi className="font-medium">{one.name}</bdi>}
                second={stateOf(one, now)}
                onOpen={() => choose({ type: 'prospect', id: one.id })}
              />
            ))}
          </Rows>
        </Fold>
      ) : null}
    </>
  );
}

function stateOf(prospect: Prospect, now: string): string {
  const words = texts.record;
  if (prospect.state === 'open')
    return stageOf(processById(prospect.processId, prospect.processVersion), prospect.stage).name;
  const closed = prospect.closedAt
    ? words.closedOn(words.state[prospect.state], prospect.closedAt, now)
    : words.state[prospect.state];
  return prospect.closedReason ? `${closed}: ${prospect.closedReason}` : closed;
}

/** Starts a pursuit of the company, or of a person who belongs to none; the panel then shows it. */
function useStart({ record, company }: RecordFile) {
  const act = useAct();
  const { choose } = usePanel();
  return async () => {
    const pursued = company ?? record;
    const of = pursued.type === 'company' ? { companyId: pursued.id } : { personId: pursued.id };
    const seat = record.type === 'person' && company ? { personId: record.id } : {};
    const done = await act((making) =>
      addRecords(making, { ...of, ...seat, companyName: nameOf(pursued), pursueIn: defaultProcess() }),
    );
    if (done?.prospectId) choose({ type: 'prospect', id: done.prospectId });
  };
}
