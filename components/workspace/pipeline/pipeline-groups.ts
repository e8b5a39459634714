import type { OpenProspect } from '@/components/queries/today';
import { foldedWords } from '@/lib/model/fold';
import type { Process, Stage } from '@/lib/model/process';
import { texts } from '@/lib/model/record';
import { orderQueue } from '@/lib/process/queue';

export interface StageGroup {
  stage: Stage;
  prospects: OpenProspect[];
}

/** The prospects whose deal, company or people have a word that begins with each word of the query. */
export function matching(prospects: OpenProspect[], query: string): OpenProspect[] {
  const wanted = foldedWords(query);
  if (wanted.length === 0) return prospects;
  return prospects.filter((one) => {
    const words = wordsOf(one);
    return wanted.every((word) => words.some((known) => known.startsWith(word)));
  });
}

function wordsOf({ file }: OpenProspect): string[] {
  const records = [...(file.company ? [file.company] : []), ...file.people.map((person) => person.record)];
  const names = records.flatMap((record) => [
    ...texts(record, 'name'),
    ...texts(record, 'domain'),
    ...texts(record, 'email'),
  ]);
  return [file.prospect.name, ...names].flatMap(foldedWords);
}

/** The stages that have prospects, in the process' order, each in the order of the day's queue. */
export function byStage(prospects: OpenProspect[], process: Process): StageGroup[] {
  const groups = Map.groupBy(prospects, (one) => one.file.prospect.stage);
  const known = process.stages.map((stage) => ({ stage, prospects: orderQueue(groups.get(stage.id) ?? []) }));
  return known.filter((group) => group.prospects.length > 0);
}
