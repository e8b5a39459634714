import type { ReactNode } from 'react';
import { RecordFacts } from './RecordFacts';
import { RecordNotes } from './RecordNotes';
import { RecordPeople } from './RecordPeople';
import { RecordProspects } from './RecordProspects';
import { RecordTimeline } from './RecordTimeline';
import { RecordView } from './RecordView';

export interface CompanyViewProps {
  id: string;
  why?: string | undefined;
  banner?: ReactNode;
}

/** A known company: its pursuits and the way to start one, facts, people, notes, timeline. */
export function CompanyView({ id, why, banner }: CompanyViewProps) {
  return (
    <RecordView id={id} why={why} banner={banner}>
      {(file, busy) => (
        <>
          <RecordProspects file={file} busy={busy} />
          <RecordFacts record={file.record} />
          <RecordPeople file={file} />
          <RecordNotes file={file} />
          <RecordTimeline file={file} />
        </>
      )}
    </RecordView>
  );
}
