import { useState } from 'react';
import { useJoin } from '@/components/queries/join';
import type { RecordFile } from '@/components/queries/record-file';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { Segmented } from '@/components/ui/Segmented';
import type { StoredRecord } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { onEscape } from '../on-escape';
import { usePanel } from '../PanelContext';
import { FindRecord } from './FindRecord';
import { MergeTable } from './MergeTable';
import { nameOf } from './name-of';

/** Joins two records that are the same in the world: find the other, see both side by side, say which one goes on. */
export function MergeView({ file, onDone }: { file: RecordFile; onDone: () => void }) {
  const [other, setOther] = useState<StoredRecord>();
  const { record } = file;
  const type = record.type === 'company' ? 'company' : 'person';
  const words = texts.record.merge;
  return (
    <section aria-label={words.title} onKeyDown={onEscape(onDone)} className="py-3">
      <h2 className="px-(--gutter) text-lead font-semibold">{words.title}</h2>
      {other ? (
        <SideBySide own={record} other={other} onAnother={() => setOther(undefined)} onDone={onDone} />
      ) : (
        <>
          <p className="px-(--gutter) pb-2 text-ink-2">
            <bdi className="font-medium">{nameOf(record)}</bdi>. {words.choose}
          </p>
          <FindRecord label={words.search[type]} type={type} not={record.id} onChoose={setOther} />
          <div className="px-(--gutter) pt-2">
            <Button look="ghost" onClick={onDone}>
              {texts.sections.cancel}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

interface SideBySideProps {
  own: StoredRecord;
  other: StoredRecord;
  onAnother: () => void;
  onDone: () => void;
}

function SideBySide({ own, other, onAnother, onDone }: SideBySideProps) {
  const joinWith = useJoin();
  const { choose } = usePanel();
  const [leads, setLeads] = useState(own.id);
  const [into, from] = leads === own.id ? [own, other] : [other, own];
  const words = texts.record.merge;
  const join = useSubmit(async (again) => {
    if (!(await joinWith(from, into, again))) return false;
    onDone();
    choose({ type: into.type === 'company' ? 'company' : 'person', id: into.id });
    return true;
  });
  return (
    <>
      <div className="px-(--gutter) py-2">
        <p className="mb-1 text-meta font-medium text-ink-2">{words.leads}</p>
        <Segmented
          wide
          label={words.leads}
          value={leads}
          onChange={setLeads}
          options={[own, other].map((record) => ({ value: record.id, label: shortened(nameOf(record)) }))}
        />
        <p className="mt-1 text-meta text-ink-3">{words.keeps}</p>
      </div>
      <MergeTable left={into} right={from} />
      <div className="flex flex-wrap gap-2 px-(--gutter) pt-3">
        <Button look="primary" size="large" onClick={() => void join()}>
          {words.save}
        </Button>
        <Button look="ghost" size="large" onClick={onAnother}>
          {words.another}
        </Button>
        <Button look="ghost" size="large" onClick={onDone}>
          {texts.sections.cancel}
        </Button>
      </div>
    </>
  );
}

/** The whole names stand in the table below. */
const shortened = (name: string) => (name.length > 22 ? `${name.slice(0, 21)}…` : name);
