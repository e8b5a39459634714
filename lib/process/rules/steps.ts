import { workingDayFrom } from '@/lib/model/days';
import type { Condition, Criterion, Step } from '@/lib/model/process';
import { texts } from '@/lib/texts';
import type { ProspectFile } from '../file';
import { indexOf, processIndex } from '../file-index';
import { type OpenStep, openSteps } from '../open-steps';
import { personFor } from '../person-for';
import { criteriaOf } from '../stage';
import { shortName, titlesOf } from '../step-title';
import type { Draft } from '../suggestion';
import { isWritten, lastWords, quoted } from '../words';
import { comingTasks } from './own-tasks';
import type { Rule } from './rule';

/** Open required steps and our promises for later days, by due date; on one day the promise first, then the process's order. */
export const requiredSteps: Rule = function* (file) {
  const tasks = comingTasks(file);
  for (const open of openSteps(file)) {
    if (!open.step.required) continue;
    for (let task = tasks[0]; task && task.due <= open.due; task = tasks[0]) {
      yield task;
      tasks.shift();
    }
    yield doStep(file, open, 'first-step');
  }
  yield* tasks;
};

export const optionalSteps: Rule = function* (file) {
  for (const open of openSteps(file)) if (!open.step.required) yield doStep(file, open, 'optional-step');
};

/**
 * No required step is left, but a required proof is: its question is asked, within the stage's typical days; where it has none,
 * the step that brings it is done after all.
 */
export const missingProof: Rule = (file) => {
  const { stage, stageDay } = indexOf(file);
  const { questions } = processIndex(file.process);
  const { title, reason } = texts.process;
  const missing = criteriaOf(file).filter(({ criterion, met }) => criterion.required && !met);
  return missing
    .toSorted((a, b) => Number(!a.criterion.question) - Number(!b.criterion.question))
    .flatMap(({ criterion }): Draft[] => {
      const due = workingDayFrom(stageDay + stage.typicalDays);
      const question = questions.get(criterion.question ?? '');
      const because = [{ text: reason.evidence(criterion.label, stage.name, question?.unknown) }];
      if (question) {
        const titles = title.findOut(question.ask, question.label);
        return [{ kind: 'do', ruleId: 'evidence', titles, reason: because, due, questionId: question.id }];
      }
      const step = stage.steps.find((one) => proves(one, criterion));
      return step ? [{ ...doStep(file, { step, due }, 'evidence'), reason: because }] : [];
    });
};

/** True when doing the step can bring the proof: it speaks on one of its channels, or ends with the same condition. */
function proves(step: Step, { proof }: Criterion): boolean {
  const wanted = leaves(proof);
  const ends = leaves(step.doneWhen).map((leaf) => JSON.stringify(leaf));
  return wanted.some(
    (leaf) =>
      ends.includes(JSON.stringify(leaf)) ||
      ('activity' in leaf && step.channel !== undefined && leaf.activity.includes(step.channel)),
  );
}

function leaves(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  return 'any' in condition ? condition.any.flatMap(leaves) : [condition];
}

function doStep(
  file: ProspectFile,
  { step, due }: OpenStep,
  ruleId: 'first-step' | 'optional-step' | 'evidence',
): Draft {
  const to = step.channel || step.to ? personFor(file, step.to) : {};
  const titles = titlesOf(step, file, to.person);
  const channel = step.channel && { channel: step.channel };
  return { kind: 'do', ruleId, titles, reason: reasonOf(file, step, to.person?.id), due, step, to, ...channel };
}

/** What they last said in this stage, where the step speaks to them; else why the process wants the step. */
function reasonOf(file: ProspectFile, step: Step, personId: string | undefined): Draft['reason'] {
  const { reason } = texts.process;
  const said = step.channel && personId ? lastWords(file, personId) : undefined;
  if (!said || said.at < file.prospect.stageSince) return [{ text: step.why }];
  const speaker = indexOf(file).contactById.get(said.personIds?.[0] ?? '');
  const name = speaker ? shortName(speaker) : file.prospect.name;
  return reason.theyWords(name, isWritten(said), quoted(said.quote, said, file.now), said.at, file.now);
}
