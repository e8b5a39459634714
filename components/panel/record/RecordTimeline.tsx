import { useNow } from '@/components/queries/now';
import type { RecordFile } from '@/components/queries/record-file';
import { texts } from '@/lib/texts';
import { shortDay } from '@/lib/texts/format';
import { activityWords } from '../timeline/activity-words';
import { TimelineList } from '../timeline/TimelineList';
import { scopeOfPeople } from '../timeline/timeline-scope';
import { Fold } from './Fold';

/** What happened with one company or person, over all prospects. */
export function RecordTimeline({ file }: { file: RecordFile }) {
  const now = useNow();
  const { record, people, activities, notes } = file;
  const scope = scopeOfPeople([record, ...people], now);
  const [last] = activities;
  const said = last && activityWords(last, scope);
  return (
    <Fold
      id="timeline"
      title={texts.record.timeline}
      count={activities.length + notes.length}
      summary={said ? <bdi>{`${said.before}${said.strong}${said.after} · ${shortDay(last.at, now)}`}</bdi> : undefined}
    >
      <TimelineList activities={activities} notes={notes} scope={scope} />
    </Fold>
  );
}
