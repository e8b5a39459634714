import { type ReactNode, useState } from 'react';
import { type RecordFile, useRecordFile } from '@/components/queries/record-file';
import { ActionLink } from '@/components/ui/ActionLink';
import { Details } from '@/components/ui/Details';
import { Message } from '@/components/ui/Message';
import { Skeleton } from '@/components/ui/Skeleton';
import { texts } from '@/lib/texts';
import { BlockForm } from './BlockForm';
import { BlockMessage } from './BlockMessage';
import { MergeView } from './MergeView';
import { MoveForm } from './MoveForm';
import { RecordHeader } from './RecordHeader';
import type { Doing } from './RecordMenu';

export interface RecordViewProps {
  id: string;
  /** Why it is this record: "Matched by mail address". */
  why?: string | undefined;
  /** Above everything: another page, news, a switch that waits. */
  banner?: ReactNode;
  /** The sections under the head; `busy` while a form above them holds the view's one primary button. */
  children: (file: RecordFile, busy: boolean) => ReactNode;
}

/** The panel for a company or a person: head, do-not-contact mark, what is being done to the record, and its sections. */
export function RecordView({ id, why, banner, children }: RecordViewProps) {
  const query = useRecordFile(id);
  const [doing, setDoing] = useState<Doing>();
  const file = query.data;
  const words = texts.record;
  if (file) {
    // A form that ends closes itself and not the one that was opened meanwhile.
    const done = (what: Doing) => () => setDoing((now) => (now === what ? undefined : now));
    if (doing === 'merge') return <MergeView file={file} onDone={done('merge')} />;
    return (
      <>
        {banner}
        <RecordHeader file={file} why={why} onDo={setDoing} />
        <BlockMessage
          record={file.record}
          lifting={doing === 'lift'}
          onLift={(lifting) => setDoing(lifting ? 'lift' : undefined)}
        />
        {doing === 'block' ? (
          <BlockForm record={file.record} onDone={done('block')} onReopen={() => setDoing('block')} />
        ) : null}
        {doing === 'move' ? <MoveForm person={file.record} onDone={done('move')} /> : null}
        {children(file, doing !== undefined)}
      </>
    );
  }
  if (query.isPending) {
    return (
      <div className="py-3">
        <Skeleton rows={1} row="person" />
        <Skeleton rows={4} row="two-lines" />
      </div>
    );
  }
  if (query.error) {
    const actions = (
      <>
        <ActionLink onClick={() => void query.refetch()}>{texts.ui.tryAgain}</ActionLink>
        <Details>{query.error.message}</Details>
      </>
    );
    return (
      <Message tone="danger" title={words.failed} announce="alert" className="m-2" actions={actions}>
        {words.failedWhat}
      </Message>
    );
  }
  return (
    <Message title={words.gone} announce="status" className="m-2">
      {words.goneWhat}
    </Message>
  );
}
