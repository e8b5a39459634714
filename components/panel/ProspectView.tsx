import { type ReactNode, useMemo, useState } from 'react';
import { useProspectFile } from '@/components/queries/prospect';
import { ActionLink } from '@/components/ui/ActionLink';
import { Details } from '@/components/ui/Details';
import { Message } from '@/components/ui/Message';
import { Skeleton } from '@/components/ui/Skeleton';
import { texts } from '@/lib/texts';
import { SectionList } from './SectionList';
import { type Chosen, ScriptChoiceProvider } from './scripts/script-choice';
import { StepPlace } from './step/StepPlace';
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
  const { file, isLoading, error, retry } = useProspectFile(id);
  const [chosen, choose] = useState<Chosen>({});
  const choice = useMemo(() => ({ ...chosen, choose }), [chosen]);
  const words = texts.prospect;
  if (file) {
    return (
      <ScriptChoiceProvider value={choice}>
        {banner}
        <WhoHeader file={file} why={why} />
        <StageProgress file={file} />
        <StepPlace file={file} />
        <SectionList file={file} />
      </ScriptChoiceProvider>
    );
  }
  if (isLoading) {
    return (
      <div className="py-3">
        <Skeleton rows={1} row="person" />
        <Skeleton rows={6} row="two-lines" />
      </div>
    );
  }
  if (error) {
    return (
      <Message
        tone="danger"
        title={words.failed}
        announce="alert"
        className="m-2"
        actions={
          <>
            <ActionLink onClick={() => void retry()}>{texts.ui.tryAgain}</ActionLink>
            <Details>{error.message}</Details>
          </>
        }
      >
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
