import type { TrackStage } from '@/components/ui/StageTrack';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf, processIndex } from '@/lib/process/file-index';
import { metOf, stageDates, stageStates } from '@/lib/process/stage';
import { shortDay } from '@/lib/texts/format';

/** The stages as the track draws them: those before the current one are done, left with a reason, or passed over; with the days on which they began. */
export function trackStages(file: ProspectFile): TrackStage[] {
  const { places } = processIndex(file.process);
  const here = places.get(indexOf(file).stage.id) ?? 0;
  const states = stageStates(file);
  return stageDates(file).map(({ stage, enteredAt }, place) => ({
    id: stage.id,
    name: stage.name,
    state: states[place] ?? 'ahead',
    ...(place === here && metOf(file)),
    ...(enteredAt !== undefined && { date: shortDay(enteredAt, file.now) }),
  }));
}
