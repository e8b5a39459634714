import type { ReactNode } from 'react';
import { SectionList } from './SectionList';
import { StepPlace } from './step/StepPlace';
import { WithProspect } from './WithProspect';
import { StageProgress } from './who/StageProgress';
import { WhoHeader } from './who/WhoHeader';

export interface ProspectViewProps {
  id: string;
  /** Why it is this record: "Matched by this page's domain". */
  why?: string | undefined;
  /** Above everything: another page, news, a switch that waits. */
  banner?: ReactNode;
}

/** One prospect: who, where it stands, the next best step, and everything known of it in sections. */
export function ProspectView({ id, why, banner }: ProspectViewProps) {
  return (
    <WithProspect id={id}>
      {(file) => (
        <>
          {banner}
          <WhoHeader file={file} why={why} />
          <StageProgress file={file} />
          <StepPlace file={file} />
          <SectionList file={file} />
        </>
      )}
    </WithProspect>
  );
}
