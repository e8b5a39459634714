import type { TrackStage } from '@/components/ui/StageTrack';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf, processIndex } from '@/lib/process/file-index';
import { criteriaOf, stageDates } from '@/lib/process/stage';
import { shortDay } from '@/lib/texts/format';

/** How many exit criteria there are and are met; those that are not required count only where no required one exists. */
export function metOf(file: ProspectFile): { met: number; of: number } {
  const all = criteriaOf(file);
  const required = all.filter(({ criterion }) => criterion.required);
  const counted = required.length > 0 ? required : all;
  return { met: counted.filter(({ met }) => met).length, of: counted.length };
}

/** The stages as the track draws them: those before the current one are done, with the days on which they began. */
export function trackStages(file: ProspectFile): TrackStage[] {
  const { places } = processIndex(file.process);
  const here = places.get(indexOf(file).stage.id) ?? 0;
  return stageDates(file).map(({ stage, enteredAt }, place) => ({
    id: stage.id,
    name: stage.name,
    state: stateOf(place, here),
    ...(place === here && metOf(file)),
    ...(enteredAt !== undefined && { date: shortDay(enteredAt, file.now) }),
  }));
}

function stateOf(place: number, here: number): TrackStage['state'] {
  if (place === here) return 'now';
  return place < here ? 'done' : 'ahead';
}
