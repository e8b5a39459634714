import type { OpenProspect } from '@/components/queries/today';
import type { Process } from '@/lib/model/process';
import { orderQueue } from '@/lib/process/queue';
import { texts } from '@/lib/texts';

export interface PipelineGroup {
  id: string;
  title: string;
  prospects: OpenProspect[];
}

/**
 * The stages that have prospects, in the process' order, then what was lost and what was disqualified; each in the order of
 * the day's queue. A customer stands in the stage of its follow-up.
 */
export function byStage(prospects: OpenProspect[], process: Process): PipelineGroup[] {
  const groups = Map.groupBy(prospects, groupOf);
  const titles = [
    ...process.stages.map(({ id, name }) => ({ id, title: name })),
    ...closed.map((id) => ({ id, title: texts.prospect.who.state[id] })),
  ];
  return titles
    .map((group) => ({ ...group, prospects: orderQueue(groups.get(group.id) ?? []) }))
    .filter((group) => group.prospects.length > 0);
}

const closed = ['lost', 'disqualified'] as const;

function groupOf({ file }: OpenProspect): string {
  const { state, stage } = file.prospect;
  return closed.find((id) => id === state) ?? stage;
}
