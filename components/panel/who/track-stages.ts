import type { TrackStage } from '@/components/ui/StageTrack';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf, processIndex } from '@/lib/process/file-index';
import { metOf, stageDates } from '@/lib/process/stage';
import { shortDay } from '@/lib/texts/format';

/** The stages as the track draws them: those before the current one are done, or passed over when they were never entered; with the days on which they began. */
export function trackStages(file: ProspectFile): TrackStage[] {
  const { places } = processIndex(file.process);
  const here = places.get(indexOf(file).stage.id) ?? 0;
  return stageDates(file).map(({ stage, enteredAt }, place) => ({
    id: stage.id,
    name: stage.name,
    state: stateOf(place - here, enteredAt !== undefined),
    ...(place === here && metOf(file)),
    ...(enteredAt !== undefined && { date: shortDay(enteredAt, file.now) }),
  }));
}

function stateOf(places: number, wasEntered: boolean): TrackStage['state'] {
  if (places === 0) return 'now';
  if (places > 0) return 'ahead';
  return wasEntered ? 'done' : 'skipped';
}
