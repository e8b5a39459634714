import type { PanelFile } from '@/components/queries/prospect';
import type { Script } from '@/lib/model/process';
import { texts } from '@/lib/texts';
import { AboutGaps, stopsBeside } from './AboutGaps';
import { GapLine } from './GapLine';
import { StaleLine } from './StaleLine';
import { StopLine } from './StopLine';
import type { useScript } from './use-script';
import { WaivedLine } from './WaivedLine';

export interface ScriptStopsProps {
  /** The id that Copy is described by. */
  id: string;
  file: PanelFile;
  script: Script;
  personId: string | undefined;
  state: ReturnType<typeof useScript>;
}

/** Everything that stands between a script and the clipboard, each with its way out, and what the rep has waived. */
export function ScriptStops({ id, file, script, personId, state }: ScriptStopsProps) {
  const { rendered, stops, waive, takeBack, waived } = state;
  const ofMe = rendered.gaps.filter(({ aboutMe }) => aboutMe);
  const others = stopsBeside(ofMe, stops).filter((stop) => stop.id !== 'gaps' && stop.id !== 'stale');
  const left = rendered.parts
    .concat(rendered.subject ?? [])
    .flatMap((part) => (part.kind === 'waived' ? [part.variable] : []));
  if (stops.length === 0 && left.length === 0) return <div id={id} hidden />;
  return (
    <ul id={id} aria-label={stops.length > 0 ? texts.scripts.blocked : undefined} className="mt-2">
      {others.map((stop) => (
        <StopLine key={stop.id} stop={stop} />
      ))}
      <AboutGaps gaps={ofMe} stops={stops} onWaive={waive} />
      {rendered.gaps
        .filter((gap) => !gap.aboutMe)
        .map((gap) => (
          <GapLine
            key={gap.variable}
            {...{ file, gap, personId }}
            scriptId={script.id}
            onWaive={() => waive(gap.variable)}
          />
        ))}
      {rendered.stale.map((value) => (
        <StaleLine key={value.variable} file={file} value={value} onKeep={() => waive(value.variable)} />
      ))}
      {[...new Set(left)]
        .filter((variable) => waived.includes(variable))
        .map((variable) => (
          <WaivedLine key={variable} file={file} variable={variable} onTakeBack={() => takeBack(variable)} />
        ))}
    </ul>
  );
}
