import { useLayoutEffect } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import { Skeleton } from '@/components/ui/Skeleton';
import { indexOf } from '@/lib/process/file-index';
import { usePanel } from '../PanelContext';
import { WithProspect } from '../WithProspect';
import { InsertBefore } from './InsertBefore';
import { InsertEnd } from './InsertEnd';
import { InsertFoot } from './InsertFoot';
import { InsertInto } from './InsertInto';
import { InsertWords } from './InsertWords';
import { NoCompose } from './NoCompose';
import { type Ended, useInsert } from './use-insert';
import { useInsertion } from './use-insertion';

interface InsertViewProps {
  prospectId: string;
  scriptId: string;
  personId: string | undefined;
}

/** Before a script goes into the mail that is being written: exactly what goes in, to whom, and what stands in the way. */
export function InsertView({ prospectId, scriptId, personId }: InsertViewProps) {
  return (
    <WithProspect id={prospectId}>
      {(file) => <Insertion key={`${scriptId} ${personId}`} {...{ file, scriptId, personId }} />}
    </WithProspect>
  );
}

function Insertion({ file, scriptId, personId }: { file: PanelFile; scriptId: string; personId: string | undefined }) {
  const script = indexOf(file).stage.scripts.find(({ id }) => id === scriptId);
  return script ? <Prepared {...{ file, script, personId }} /> : null;
}

interface PreparedProps {
  file: PanelFile;
  script: Parameters<typeof useInsertion>[1];
  personId: string | undefined;
}

function Prepared({ file, script, personId }: PreparedProps) {
  const { open } = usePanel();
  const insertion = useInsertion(file, script, personId);
  const { insert, busy, ended } = useInsert(file, script, personId, insertion);
  const { look, lookAgain, compose, recipients } = insertion;
  const { plain } = insertion.script;
  const done = () => open(undefined);
  useTop(ended);
  if (!look) return <Skeleton rows={8} row="two-lines" />;
  const isIn = ended?.end.state === 'inserted';
  return (
    <div className="flex min-h-full flex-col">
      <div className="flex-1 pb-4">
        {ended ? <InsertEnd ended={ended} recipients={recipients} /> : null}
        {compose ? (
          <>
            <InsertInto {...{ compose, recipients, isIn }} />
            <InsertWords {...{ script, insertion, isIn }} />
            {isIn ? null : <InsertBefore {...{ file, script, personId, insertion }} />}
          </>
        ) : (
          <NoCompose look={look} plain={plain} canCopy={insertion.script.stops.length === 0} onLook={lookAgain} />
        )}
      </div>
      {compose ? (
        <InsertFoot isField={compose.webmail === undefined} {...{ insertion, busy, isIn, insert, done }} />
      ) : null}
    </div>
  );
}

/** The window and how it ended stand on top: what was scrolled to before is another view's. */
function useTop(ended: Ended | undefined): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each end is read from the top
  useLayoutEffect(() => {
    const main = document.querySelector('main');
    if (main) main.scrollTop = 0;
  }, [ended]);
}
