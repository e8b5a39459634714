import { dayOf } from '@/lib/model/days';
import { shown } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import type { ProspectFile } from '../file';
import { indexOf, isFromThem, processIndex } from '../file-index';
import { insteadOfPerson, personFor } from '../person-for';
import { titlesOf } from '../step-title';
import type { Draft } from '../suggestion';
import { quoted } from '../words';
import { blockedOf } from './blocked-promise';
import type { Rule } from './rule';

/**
 * The rep's own date. Until then nothing is due; from then on the step is. It ends when the step or task it was said of is
 * done, when they write or speak after it was set, or when they were touched on the day itself or later.
 */
export const later: Rule = (file) => {
  const day = dayOf(file.prospect.laterAt);
  const { laterAt, laterWhy } = file.prospect;
  if (day === undefined || laterAt === undefined) return [];
  const { today } = indexOf(file);
  const setAt = shown(file.prospectRecord, 'laterAt')[0]?.from.at;
  if (isOver(file, day, setAt) || meansBlocked(file, day)) return [];
  const words = laterWhy ? quoted(laterWhy) : undefined;
  const waiting = day > today;
  const { reason } = texts.process;
  return [
    {
      kind: waiting ? 'nothing' : 'do',
      ruleId: waiting ? 'date-by-hand' : 'date-reached',
      reason: waiting ? reason.dateSet(setAt, words, laterAt, file.now) : reason.dateReached(laterAt, words, file.now),
      due: day,
      ...whatWasMeant(file),
    },
  ];
};

function isOver(file: ProspectFile, day: number, setAt: string | undefined): boolean {
  const { touches, doneSteps, today } = indexOf(file);
  const { laterStep } = file.prospect;
  if (laterStep) {
    const done = doneSteps.get(laterStep);
    if (done && (setAt === undefined || done.at > setAt)) return true;
    if (file.tasks.some((task) => task.id === laterStep && task.doneAt !== undefined)) return true;
  }
  return touches.some((touch) => {
    if (setAt !== undefined && touch.at > setAt && isFromThem(touch)) return true;
    return (dayOf(touch.at) ?? today) >= day && (setAt === undefined || touch.at > setAt);
  });
}

/** What was put off is for somebody who must not be contacted: when its day comes, the promise itself says so. */
function meansBlocked(file: ProspectFile, day: number): boolean {
  const task = file.tasks.find(({ id }) => id === file.prospect.laterStep);
  return day <= indexOf(file).today && task !== undefined && blockedOf(file, task) !== undefined;
}

/** The step or task that was put off, addressed again; else only that the prospect is to be looked at. */
function whatWasMeant(file: ProspectFile): Pick<Draft, 'titles' | 'step' | 'taskId' | 'channel' | 'to'> {
  const { laterStep, name } = file.prospect;
  const step = laterStep ? processIndex(file.process).steps.get(laterStep) : undefined;
  if (step) {
    const to = personFor(file, step.to);
    return { titles: titlesOf(step, file, to.person), step, to, ...(step.channel && { channel: step.channel }) };
  }
  const task = file.tasks.find(({ id }) => id === laterStep);
  if (!task) return { titles: texts.process.title.lookAgain(name) };
  const to = task.personId === undefined ? undefined : insteadOfPerson(file, task.personId);
  return {
    titles: [task.title],
    taskId: task.id,
    ...(task.channel && { channel: task.channel }),
    ...(to && !to.insteadOf && { to }),
  };
}
