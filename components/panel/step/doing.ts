import type { ActivityKind } from '@/lib/model/activity';
import type { Condition, Question } from '@/lib/model/process';
import { text } from '@/lib/model/record';
import { evaluate } from '@/lib/process/condition';
import { blockAgainst } from '@/lib/process/contact-block';
import { copiedScript } from '@/lib/process/copied-script';
import type { ProspectFile } from '@/lib/process/file';
import { processIndex } from '@/lib/process/file-index';
import type { NextStep } from '@/lib/process/next-step';
import type { LogKind } from '../log/kinds';

/** What the step's one button does. */
export type Doing =
  | { do: 'log'; kind: LogKind; scriptId?: string }
  | { do: 'script'; scriptId: string }
  | { do: 'move'; to: string }
  | { do: 'choose-stage' }
  | { do: 'ask'; question: Question }
  | { do: 'brief' }
  | { do: 'capture' }
  | { do: 'website'; url: string }
  | { do: 'add-person' }
  | { do: 'person'; id: string }
  | { do: 'finish' }
  | { do: 'drop'; taskId: string }
  | { do: 'reopen' };

/** Decides from the step alone what its button does; undefined where there is nothing to press (waiting, nothing due). */
export function doingOf(step: NextStep, file: ProspectFile): Doing | undefined {
  if (step.ruleId === 'closed') return { do: 'reopen' };
  if (step.kind === 'wait' || step.kind === 'nothing') return undefined;
  if (step.kind === 'blocked') return blockedDoing(step, file);
  if (step.kind === 'move') return step.stageId === undefined ? undefined : { do: 'move', to: step.stageId };
  if (step.ruleId === 'wrong-person') return { do: 'add-person' };
  if (step.ruleId === 'bounced' && !step.channel && step.personId) return { do: 'person', id: step.personId };
  if (step.ruleId === 'stage-limit') return { do: 'choose-stage' };
  if (step.ruleId === 'meeting') return { do: 'brief' };
  if (step.ruleId === 'meeting-over') return { do: 'log', kind: 'meeting' };
  return step.channel ? byChannel(file, step, step.channel) : byProof(step, file);
}

/** A promise to a blocked person is dropped; a blocked company or lone person is left alone; where one person of several is blocked, another one is wanted. */
function blockedDoing({ blockedId, taskId }: NextStep, file: ProspectFile): Doing | undefined {
  if (blockedId !== undefined && taskId !== undefined) return { do: 'drop', taskId };
  return blockAgainst(file, []) ? undefined : { do: 'add-person' };
}

/** What was copied a moment ago is logged once it was sent; what is written starts from its script; what is said starts its log, with the script beside it. */
function byChannel(file: ProspectFile, step: NextStep, channel: NonNullable<NextStep['channel']>): Doing {
  const scriptId = step.scriptIds[0];
  const copied = copiedScript(file, channel);
  if (copied) return { do: 'log', kind: channel, scriptId: copied };
  if ((channel === 'mail' || channel === 'social') && scriptId !== undefined) return { do: 'script', scriptId };
  return { do: 'log', kind: channel, ...(scriptId !== undefined && { scriptId }) };
}

/** A step without a channel is done by what proves it: the first thing that is still missing says how. */
function byProof(step: NextStep, file: ProspectFile): Doing {
  const { questions, steps } = processIndex(file.process);
  if (step.taskId !== undefined) return { do: 'finish' };
  const asked = questions.get(step.questionId ?? step.missing[0]?.questionId ?? '');
  const wanted = steps.get(step.stepId ?? '')?.doneWhen;
  if (!wanted) return asked ? { do: 'ask', question: asked } : { do: 'log', kind: 'note' };
  return (
    openLeaves(wanted, file).flatMap((leaf) => leafDoing(leaf, [...questions.values()], file) ?? [])[0] ?? {
      do: 'finish',
    }
  );
}

function openLeaves(condition: Condition, file: ProspectFile): Condition[] {
  if (evaluate(condition, file).is === 'yes') return [];
  if ('all' in condition) return condition.all.flatMap((part) => openLeaves(part, file));
  if ('any' in condition) return condition.any.flatMap((part) => openLeaves(part, file));
  return [condition];
}

function leafDoing(leaf: Condition, questions: Question[], file: ProspectFile): Doing | undefined {
  if ('people' in leaf) return { do: 'capture' };
  if ('note' in leaf) return (leaf.note === 'from-page' && website(file)) || { do: 'log', kind: 'note' };
  if ('activity' in leaf) return byActivity(leaf.activity);
  const question = questions.find((one) => settles(one, leaf));
  return question && { do: 'ask', question };
}

/** Notes from pages are taken on the pages: the company's own, where one is known. */
function website({ company }: ProspectFile): Doing | undefined {
  const domain = company && text(company, 'domain');
  const known = (company && text(company, 'website')) ?? domain;
  if (!known) return undefined;
  return { do: 'website', url: /^https?:/i.test(known) ? known : `https://${known}/` };
}

function settles(question: Question, leaf: Condition): boolean {
  if ('answered' in leaf) return question.id === leaf.answered;
  if ('fact' in leaf) return question.fills?.field === leaf.fact;
  return 'role' in leaf && question.fillsRole !== undefined && leaf.role.includes(question.fillsRole);
}

function byActivity(kinds: ActivityKind[]): Doing | undefined {
  if (kinds.includes('capture')) return { do: 'capture' };
  const kind = kinds.find((one) => logged.has(one));
  return kind && { do: 'log', kind: logged.get(kind) ?? 'note' };
}

const logged = new Map<ActivityKind, LogKind>([
  ['call', 'call'],
  ['meeting', 'meeting'],
  ['in-person', 'in-person'],
  ['social', 'social'],
  ['mail', 'mail'],
  ['note', 'note'],
]);
