import type { SectionBodyProps } from '../section';
import { TimelineList } from './TimelineList';
import { scopeOfProspect } from './timeline-scope';

/** What happened on this prospect. */
export function TimelineBody({ file }: SectionBodyProps) {
  const { activities, notes, prospect } = file;
  return <TimelineList activities={activities} notes={notes} scope={scopeOfProspect(file)} prospectId={prospect.id} />;
}
