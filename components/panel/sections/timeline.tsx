import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import { MenuItem } from '@/components/ui/MenuItem';
import { texts } from '@/lib/texts';
import { shortDay } from '@/lib/texts/format';
import { useAsked } from '../asked';
import { defineSection, type SectionBodyProps } from '../section';
import { activityWords } from '../timeline/activity-words';
import { TimelineBody } from '../timeline/TimelineBody';
import { timelineKinds } from '../timeline/timeline-items';
import { scopeOfProspect } from '../timeline/timeline-scope';
import { useTimeline } from '../timeline/use-timeline';

/** What happened on this prospect, and what of it can be taken back. */
export default defineSection({
  id: 'timeline',
  order: 70,
  goKey: 'L',
  openAtFirst: false,
  title: () => texts.timeline.title,
  Count: LineCount,
  summary: (file) => {
    const [last] = file.activities;
    if (!last) return null;
    const { before, strong, after } = activityWords(last, scopeOfProspect(file));
    return <bdi>{`${before}${strong}${after} · ${shortDay(last.at, file.now)}`}</bdi>;
  },
  Action: KindFilter,
  Body: TimelineBody,
});

/** As many as there are lines, also of the acts that can be taken back. */
function LineCount({ file }: SectionBodyProps) {
  const { activities, notes, prospect } = file;
  return useTimeline({ activities, notes, prospectId: prospect.id }).items.length;
}

function KindFilter() {
  const { asked, ask } = useAsked();
  const words = texts.timeline;
  const chosen = timelineKinds.find((kind) => kind === asked);
  return (
    <Menu
      align="end"
      trigger={
        <Button look="ghost" size="small" opens className="font-normal!">
          {chosen ? words.kinds[chosen] : words.all}
        </Button>
      }
    >
      <MenuItem onSelect={() => ask(undefined)}>{words.all}</MenuItem>
      {timelineKinds.map((kind) => (
        <MenuItem key={kind} onSelect={() => ask(kind)}>
          {words.kinds[kind]}
        </MenuItem>
      ))}
    </Menu>
  );
}
