import { useState } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import { ActionLink } from '@/components/ui/ActionLink';
import { Button } from '@/components/ui/Button';
import { Popover } from '@/components/ui/Popover';
import { StageTrack } from '@/components/ui/StageTrack';
import { indexOf } from '@/lib/process/file-index';
import { metOf, stageAge } from '@/lib/process/stage';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { StageEvidence } from './StageEvidence';
import { trackStages } from './track-stages';

/** The stage track with the day in the stage, what is proven, and the way to move. A bar tells its dates and evidence. */
export function StageProgress({ file }: { file: PanelFile }) {
  const { sheet, show } = usePanel();
  const [told, setTold] = useState<string>();
  const words = texts.prospect.stage;
  const { prospect, process } = file;
  const age = stageAge(file);
  const { met, of } = metOf(file);
  const here = indexOf(file).stage;
  const closed =
    prospect.state === 'lost' || prospect.state === 'disqualified' ? words.closed[prospect.state] : undefined;
  const stage = process.stages.find(({ id }) => id === told) ?? here;
  const evidence = (
    <Popover
      align="end"
      open={told !== undefined}
      onOpenChange={(open) => setTold(open ? here.id : undefined)}
      title={stage.name}
      trigger={
        <ActionLink className="text-meta">
          {words.met(met, of)}
          <span className="sr-only">{words.exitOf(here.name)}</span>
        </ActionLink>
      }
    >
      <StageEvidence file={file} stage={stage} />
    </Popover>
  );
  return (
    <StageTrack
      stages={trackStages(file)}
      day={words.day(age.day, age.limit)}
      overLimit={age.over}
      {...(closed && { closed })}
      onSelect={setTold}
      end={
        <>
          {evidence}
          <Button
            look="ghost"
            size="small"
            keys="m"
            aria-pressed={sheet?.sheet === 'move'}
            className="-mr-2 @max-snug/panel:hidden"
            onClick={() => show(sheet?.sheet === 'move' ? undefined : { sheet: 'move' })}
          >
            <span className="@max-roomy/panel:hidden">{words.move}</span>
            <span className="@roomy/panel:hidden">
              {words.moveShort}
              <span className="sr-only"> {words.moveWhat}</span>
            </span>
          </Button>
        </>
      }
    />
  );
}
