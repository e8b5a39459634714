import { isoDay } from '@/lib/model/days';
import type { Channel, Material, Script, Step } from '@/lib/model/process';
import { acceptedRole } from '@/lib/model/seat';
import { texts } from '@/lib/texts';
import { aroundBounce } from './around-bounce';
import type { ProspectFile } from './file';
import { type Contact, indexOf, processIndex } from './file-index';
import type { Addressee } from './person-for';
import type { Proof } from './proof';
import { hasItsTime, usefulness } from './sent-scripts';
import { criteriaOf } from './stage';
import { fitTitle, shortName } from './step-title';

export type RuleId = keyof typeof texts.process.rule;

/** A piece of the reason: words, or somebody's words with their source. At most one quote per reason. */
export type ReasonPart = { text: string } | { quote: string; source?: Proof };

/** A missing proof of the stage, named as on its chip; `questionId` is what to ask. */
export interface MissingEvidence {
  criterionId: string;
  label: string;
  questionId: string;
}

/** One thing to do (or to wait for), with its reason and its date. `dueAt` is a day: `2026-11-26`. */
export interface NextStep {
  kind: 'do' | 'wait' | 'move' | 'nothing' | 'blocked';
  ruleId: RuleId;
  /** The rule's short name: "our promise is due". */
  rule: string;
  title: string;
  reason: ReasonPart[];
  dueAt: string;
  dueState: 'overdue' | 'today' | 'soon' | 'later';
  missing: MissingEvidence[];
  stepId?: string;
  taskId?: string;
  /** The question whose answer is the step. */
  questionId?: string;
  /** Where a move goes. */
  stageId?: string;
  channel?: Channel;
  personId?: string;
  /** Who must not be contacted, where a promise to them or of theirs is the step. */
  blockedId?: string;
  scriptIds: string[];
  materials: Material[];
}

/** What a rule finds; `suggest` makes the step of it. */
export interface Draft {
  kind: NextStep['kind'];
  ruleId: RuleId;
  /** Titles, the best first; the first that fits is taken. */
  titles: string[];
  reason: ReasonPart[];
  due: number;
  step?: Step;
  taskId?: string;
  questionId?: string;
  stageId?: string;
  channel?: Channel;
  to?: Addressee;
  blocked?: Contact;
}

/**
 * Makes a step of a rule's draft: date, missing evidence, scripts, materials. When it would address somebody who must not be
 * contacted, it is steered to the next person, or blocked when there is none; see `aroundBounce` for mails that came back.
 */
export function suggest(file: ProspectFile, draft: Draft): NextStep {
  const allowed = draft.channel && draft.to?.insteadOf ? steer(file, draft, draft.channel, draft.to.insteadOf) : draft;
  const steered = aroundBounce(file, allowed);
  const { today, stage } = indexOf(file);
  return {
    kind: steered.kind,
    ruleId: steered.ruleId,
    rule: texts.process.rule[steered.ruleId](stage.name),
    title: fitTitle(steered.titles),
    reason: steered.reason,
    dueAt: isoDay(steered.due),
    dueState: dueState(steered.due, today),
    missing: steered.kind === 'do' ? missingEvidence(file) : [],
    ...(steered.step && { stepId: steered.step.id }),
    ...(steered.taskId !== undefined && { taskId: steered.taskId }),
    ...(steered.questionId !== undefined && { questionId: steered.questionId }),
    ...(steered.stageId !== undefined && { stageId: steered.stageId }),
    ...(steered.channel && { channel: steered.channel }),
    ...(steered.to?.person && { personId: steered.to.person.id }),
    ...(steered.blocked && { blockedId: steered.blocked.id }),
    scriptIds: steered.kind === 'do' ? scriptsFor(file, steered) : [],
    materials: materialsFor(file, steered.step),
  };
}

function steer(file: ProspectFile, draft: Draft, channel: Channel, blocked: Contact): Draft {
  const person = draft.to?.person;
  const since = blocked.block?.since ?? file.now;
  const { reason, title, role } = texts.process;
  const ruleId = 'do-not-contact';
  if (!person) {
    const { channel: _, ...rest } = draft;
    const titles = title.findSomebodyElse(file.prospect.name);
    return {
      ...rest,
      kind: 'blocked',
      ruleId,
      titles,
      reason: [{ text: reason.nobodyElse(blocked.name, since, file.now) }],
    };
  }
  const held = acceptedRole(person.seat);
  const seat = held && role[held];
  return {
    ...draft,
    ruleId,
    titles: title.steered(channel, person.name, shortName(person), shortName(blocked)),
    reason: [{ text: reason.steered(shortName(blocked), since, shortName(person), seat, file.now) }],
  };
}

function dueState(due: number, today: number): NextStep['dueState'] {
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  return due <= today + 7 ? 'soon' : 'later';
}

/** The required proofs of the stage that are missing and can be asked for, in the stage's order. */
export function missingEvidence(file: ProspectFile): MissingEvidence[] {
  const index = indexOf(file);
  index.missing ??= findMissing(file);
  return index.missing;
}

function findMissing(file: ProspectFile): MissingEvidence[] {
  const { questions } = processIndex(file.process);
  return criteriaOf(file).flatMap(({ criterion, met }) => {
    const question = criterion.question === undefined ? undefined : questions.get(criterion.question);
    if (met || !criterion.required || !question) return [];
    return [{ criterionId: criterion.id, label: question.label, questionId: question.id }];
  });
}

/** How a sentence says what is missing first: "nobody has named the budget holder yet". */
export function firstUnknown(file: ProspectFile): string | undefined {
  const { questions } = processIndex(file.process);
  for (const { questionId } of missingEvidence(file)) {
    const unknown = questions.get(questionId)?.unknown;
    if (unknown) return unknown;
  }
  return undefined;
}

/** The step's own scripts, else those of its stage for the channel that have their time: what they have not got yet first, then what is for their role. */
function scriptsFor(file: ProspectFile, { step, channel, to, ruleId }: Draft): string[] {
  // Who owes us something has read our first words already.
  if (ruleId === 'their-promise') return [];
  const { scripts } = indexOf(file).stage;
  const own = step?.scripts ?? [];
  const role = to?.person?.seat?.role;
  const fitting =
    own.length > 0
      ? scripts.filter(({ id }) => own.includes(id))
      : scripts.filter((one) => one.channel === channel && !(ruleId === 'reply' && one.cold) && hasItsTime(file, one));
  if (fitting.length < 2) return fitting.map(({ id }) => id);
  const order = usefulness(file, to?.person?.id);
  const forRole = ({ persona }: Script) => (role && persona?.includes(role) ? 0 : 1);
  return fitting.toSorted((a, b) => order(a) - order(b) || forRole(a) - forRole(b)).map(({ id }) => id);
}

function materialsFor(file: ProspectFile, step: Step | undefined): Material[] {
  const wanted = step?.materials ?? [];
  return wanted.length === 0 ? [] : indexOf(file).stage.materials.filter(({ id }) => wanted.includes(id));
}
