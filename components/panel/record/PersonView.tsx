import { blockOf } from '@/lib/process/file-index';
import type { CompanyViewProps } from './CompanyView';
import { RecordFacts } from './RecordFacts';
import { RecordNotes } from './RecordNotes';
import { RecordPeople } from './RecordPeople';
import { RecordProspects } from './RecordProspects';
import { RecordTimeline } from './RecordTimeline';
import { RecordView } from './RecordView';

/** A known person: facts, the others at the company, notes, timeline. Somebody blocked: the others come first. */
export function PersonView({ id, why, banner }: CompanyViewProps) {
  return (
    <RecordView id={id} why={why} banner={banner}>
      {(file, busy) => {
        const blocked = blockOf(file.record) !== undefined;
        const others = file.company ? <RecordPeople file={file} /> : null;
        return (
          <>
            {blocked ? others : <RecordProspects file={file} busy={busy} />}
            <RecordFacts record={file.record} />
            {blocked ? null : others}
            <RecordNotes file={file} />
            <RecordTimeline file={file} />
          </>
        );
      }}
    </RecordView>
  );
}
