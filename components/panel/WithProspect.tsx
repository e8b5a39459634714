import { type ReactNode, useMemo, useState } from 'react';
import { type PanelFile, useProspectFile } from '@/components/queries/prospect';
import { useReadAgain } from '@/components/queries/store-fails';
import { ActionLink } from '@/components/ui/ActionLink';
import { Details } from '@/components/ui/Details';
import { Message } from '@/components/ui/Message';
import { Skeleton } from '@/components/ui/Skeleton';
import { texts } from '@/lib/texts';
import { type Chosen, ScriptChoiceProvider } from './scripts/script-choice';

interface WithProspectProps {
  id: string;
  /** How the prospect is shown. */
  children: (file: PanelFile) => ReactNode;
}

/** Reads a prospect and hands it over; says what is the matter while it is not there: loading, failed, gone. */
export function WithProspect({ id, children }: WithProspectProps) {
  const { file, isLoading, error } = useProspectFile(id);
  const readAgain = useReadAgain();
  const [chosen, setChosen] = useState<Chosen>({});
  const choice = useMemo(
    () => ({ ...chosen, choose: (part: Chosen) => setChosen((before) => ({ ...before, ...part })) }),
    [chosen],
  );
  const words = texts.prospect;
  if (file) return <ScriptChoiceProvider value={choice}>{children(file)}</ScriptChoiceProvider>;
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
            <ActionLink onClick={readAgain}>{texts.ui.tryAgain}</ActionLink>
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
