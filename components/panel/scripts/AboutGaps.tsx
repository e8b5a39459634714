import CircleDashed from 'lucide-react/icons/circle-dashed';
import UserRound from 'lucide-react/icons/user-round';
import { ActionLink } from '@/components/ui/ActionLink';
import { Button } from '@/components/ui/Button';
import { useCommandList } from '@/components/ui/keys/use-commands';
import type { Stop } from '@/lib/outreach/guardrails';
import type { RenderedGap } from '@/lib/outreach/render';
import { openWorkspace } from '@/lib/tabs/open-workspace';
import { texts } from '@/lib/texts';
import { SettleLine } from './SettleLine';

/** What a first mail must carry: the stop that says so where its gap does not. */
const requiredBy: { [variable: string]: Stop['id'] } = { 'me.address': 'no-address', 'me.optOut': 'no-opt-out' };

/** The stops without those that a gap of About me already says. */
export function stopsBeside(gaps: RenderedGap[], stops: Stop[]): Stop[] {
  const said = gaps.map(({ variable }) => requiredBy[variable]);
  return stops.filter(({ id }) => !said.includes(id));
}

interface AboutGapsProps {
  gaps: RenderedGap[];
  stops: Stop[];
  onWaive: (variable: string) => void;
}

/** What the rep has not yet said of themselves: one line each and one button for all. What a first mail must carry is not left out. */
export function AboutGaps({ gaps, stops, onWaive }: AboutGapsProps) {
  const words = texts.scripts;
  const isRequired = ({ variable }: RenderedGap) => stops.some(({ id }) => id === requiredBy[variable]);
  useCommandList(
    gaps
      .filter((gap) => !isRequired(gap))
      .map(({ variable, label }) => ({
        id: `script.leave-out ${variable}`,
        name: words.leaveOutWhat(label),
        group: texts.sections.here,
        run: () => onWaive(variable),
      })),
  );
  if (gaps.length === 0) return null;
  return (
    <>
      <SettleLine
        icon={UserRound}
        tone="warn"
        what={words.aboutGaps(gaps.length)}
        more={words.aboutOnce}
        actions={
          <Button size="small" onClick={() => void openWorkspace('/settings/about')}>
            {words.aboutMe}
          </Button>
        }
      />
      {gaps.map((gap) => (
        <SettleLine
          key={gap.variable}
          icon={CircleDashed}
          tone="warn"
          what={words.unknown(gap.label)}
          more={isRequired(gap) ? words.required : undefined}
          actions={
            isRequired(gap) ? undefined : (
              <ActionLink className="text-meta" onClick={() => onWaive(gap.variable)}>
                {words.leaveOut}
                <span className="sr-only">{words.of(gap.label)}</span>
              </ActionLink>
            )
          }
        />
      ))}
    </>
  );
}
