import { addWorkingDays, dayOf, workingDayFrom } from '@/lib/model/days';
import type { Step } from '@/lib/model/process';
import { texts } from '@/lib/texts';
import { evaluate } from '../condition';
import type { ProspectFile } from '../file';
import { indexOf, processIndex } from '../file-index';
import { personFor } from '../person-for';
import { criteriaOf } from '../stage';
import { shortName, titlesOf } from '../step-title';
import { type Draft, firstUnknown } from '../suggestion';
import { isWritten, lastWords, quoted } from '../words';
import { comingTasks } from './own-tasks';
import type { Rule } from './rule';

/** Open required steps and our promises for later days, by due date; on one day the promise first, then the process's order. */
export const requiredSteps: Rule = (file) => {
  const steps = openSteps(file).filter(({ step }) => step.required);
  return [...comingTasks(file), ...steps.map((open) => doStep(file, open, 'first-step'))].sort((a, b) => a.due - b.due);
};

export const optionalSteps: Rule = (file) =>
  openSteps(file)
    .filter(({ step }) => !step.required)
    .map((open) => doStep(file, open, 'optional-step'))
    .sort((a, b) => a.due - b.due);

/** No required step is left, but a required proof is: find it out, within the stage's typical days. */
export const missingProof: Rule = (file) => {
  const { stage, stageDay } = indexOf(file);
  const { questions } = processIndex(file.process);
  const { title, reason } = texts.process;
  return criteriaOf(file)
    .filter(({ criterion, met }) => criterion.required && !met)
    .map(({ criterion }) => {
      const unknown = questions.get(criterion.question ?? '')?.unknown;
      return {
        kind: 'do',
        ruleId: 'evidence',
        titles: title.findOut(criterion.label),
        reason: [{ text: reason.evidence(criterion.label, stage.name, unknown) }],
        due: workingDayFrom(stageDay + stage.typicalDays),
      };
    });
};

interface OpenStep {
  step: Step;
  due: number;
}

/** The steps of the stage that exist, are not done, not set aside, and do not wait for another one. */
export function openSteps(file: ProspectFile): OpenStep[] {
  return indexOf(file).stage.steps.flatMap((step) => {
    if (isSetAside(file, step.id)) return [];
    if (step.when && evaluate(step.when, file).is !== 'yes') return [];
    if (evaluate(step.doneWhen, file).is === 'yes') return [];
    const start = startOf(step, file);
    return start === undefined ? [] : [{ step, due: addWorkingDays(start, step.dueDays) }];
  });
}

const isSetAside = (file: ProspectFile, stepId: string) => Object.hasOwn(file.prospect.skipped ?? {}, stepId);

/** The day from which a step's days are counted: the stage's start, or when the step before it was done or set aside. */
function startOf(step: Step, file: ProspectFile): number | undefined {
  const { stageDay } = indexOf(file);
  const before = step.after === undefined ? undefined : processIndex(file.process).steps.get(step.after);
  if (!before) return stageDay;
  if (isSetAside(file, before.id)) return Math.max(stageDay, dayOf(file.prospect.skipped?.[before.id]) ?? stageDay);
  const verdict = evaluate(before.doneWhen, file);
  return verdict.is === 'yes' ? Math.max(stageDay, dayOf(verdict.proof?.at) ?? stageDay) : undefined;
}

function doStep(file: ProspectFile, { step, due }: OpenStep, ruleId: 'first-step' | 'optional-step'): Draft {
  const to = step.channel || step.to ? personFor(file, step.to) : {};
  const titles = titlesOf(step, file, to.person);
  const channel = step.channel && { channel: step.channel };
  return { kind: 'do', ruleId, titles, reason: reasonOf(file, step, to.person?.id), due, step, to, ...channel };
}

/** What they last said in this stage, where the step speaks to them; else why the process wants the step. */
function reasonOf(file: ProspectFile, step: Step, personId: string | undefined): Draft['reason'] {
  const { reason } = texts.process;
  const said = step.channel && personId ? lastWords(file, personId) : undefined;
  const unknown = step.channel ? firstUnknown(file) : undefined;
  if (!said || said.at < file.prospect.stageSince) return [{ text: reason.why(step.why, unknown) }];
  const speaker = indexOf(file).contactById.get(said.personIds?.[0] ?? '');
  const name = speaker ? shortName(speaker) : file.prospect.name;
  return reason.theyWords(name, isWritten(said), quoted(said.quote, said, file.now), said.at, unknown, file.now);
}
