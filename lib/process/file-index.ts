import { type Activity, touchKinds } from '@/lib/model/activity';
import { dayOf } from '@/lib/model/days';
import { type Block, blockSchema } from '@/lib/model/person';
import type { Process, Question, Stage, Step } from '@/lib/model/process';
import { leading, leadingHeld, type StoredRecord, text } from '@/lib/model/record';
import type { FilePerson, ProspectFile } from './file';
import type { OpenStep } from './open-steps';
import type { CriterionState } from './stage';
import type { MissingEvidence } from './suggestion';

/** A person as the engine sees them: named, and known to be reachable or not. */
export interface Contact extends FilePerson {
  id: string;
  name: string;
  block?: Block;
  /** Day of their last words to us, and of our last touch to them. */
  answeredAt?: string;
  touchedAt?: string;
  /** When a mail to their address came back; gone once another address is known or a mail went through. */
  bouncedAt?: string;
  /** They said that they are not the one, and nothing since says otherwise. */
  wrong?: true;
  /** What sentences call them, once one did. */
  shortName?: string;
}

/** What the engine asks of a file again and again, worked out once. */
export interface FileIndex {
  today: number;
  stage: Stage;
  stageDay: number;
  contacts: Contact[];
  contactById: Map<string, Contact>;
  /** Touches with the buyer (not notes, captures, moves), the oldest first. */
  touches: Activity[];
  activities: Activity[];
  doneSteps: Map<string, Activity>;
  /** Touches that reached nobody: what bounced and the mail it was, the wrong person, a no-show. */
  missed: Set<Activity>;
  companyBlock?: Block;
  /** Kept here once they are worked out: several rules ask, and one weak map is cheaper to keep than many. */
  openSteps?: OpenStep[];
  criteria?: CriterionState[];
  missing?: MissingEvidence[];
}

/** Words from their side: what came in, or a talk that took place. */
export function isFromThem(activity: Activity): boolean {
  if (activity.outcome === 'bounced') return false;
  return activity.direction === 'in' || answered.has(activity.outcome);
}

const answered = new Set<Activity['outcome']>(['reached', 'replied', 'held', 'declined']);

/** The index of a file, remembered for as long as the file object lives. Costs one pass over its activities and people. */
export function indexOf(file: ProspectFile): FileIndex {
  const known = indexes.get(file);
  if (known) return known;
  const index = build(file);
  indexes.set(file, index);
  return index;
}

const indexes = new WeakMap<ProspectFile, FileIndex>();

function build(file: ProspectFile): FileIndex {
  const today = dayOf(file.now) ?? 0;
  const activities = [...file.activities].sort(byTime);
  const touches = activities.filter(({ kind, automatic }) => touchKinds.has(kind) && !automatic);
  const contacts: Contact[] = [];
  const contactById = new Map<string, Contact>();
  for (const person of file.people) {
    const contact = contactOf(person);
    if (!contact) continue;
    contacts.push(contact);
    contactById.set(contact.id, contact);
  }
  const missed = missedOf(touches);
  for (const touch of touches) noteTouch(touch, contactById, missed);
  for (const contact of contacts) forgetBounce(contact);
  const index: FileIndex = {
    today,
    stage: stageOf(file.process, file.prospect.stage),
    stageDay: dayOf(file.prospect.stageSince) ?? today,
    contacts,
    contactById,
    touches,
    activities,
    doneSteps: doneStepsOf(activities, missed),
    missed,
  };
  const companyBlock = file.company && blockOf(file.company);
  if (companyBlock) index.companyBlock = companyBlock;
  return index;
}

const byTime = (a: Activity, b: Activity) => {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
};

/** The stage of that id; a stage that the process no longer has counts as its first, so that nobody is without a place. */
export function stageOf(process: Process, id: string): Stage {
  const stage = process.stages.find((candidate) => candidate.id === id) ?? process.stages[0];
  if (!stage) throw new Error('A process has at least one stage: its schema insists.');
  return stage;
}

function contactOf({ record, seat }: FilePerson): Contact | undefined {
  if (record.erased || leading(record, 'mergedInto') || leading(record, 'deleted') === true) return undefined;
  const name = text(record, 'name') ?? text(record, 'email') ?? text(record, 'phone');
  if (name === undefined) return undefined;
  const contact: Contact = { record, id: record.id, name };
  const block = blockOf(record);
  if (seat) contact.seat = seat;
  if (block) contact.block = block;
  return contact;
}

/** The do-not-contact mark of a person or company, or undefined. */
export function blockOf(record: StoredRecord): Block | undefined {
  const value = leading(record, 'doNotContact');
  if (value === undefined || value === null) return undefined;
  const parsed = blockSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

const missedOutcomes = new Set<Activity['outcome']>(['bounced', 'wrong-person', 'no-show']);

function missedOf(touches: Activity[]): Set<Activity> {
  const missed = new Set<Activity>();
  touches.forEach((touch, place) => {
    if (!missedOutcomes.has(touch.outcome)) return;
    missed.add(touch);
    if (touch.outcome !== 'bounced' || touch.direction !== 'in') return;
    // The postmaster's answer: the mail before it to the same person did not arrive.
    const mail = touches
      .slice(0, place)
      .findLast((before) => before.kind === 'mail' && before.direction === 'out' && isSamePerson(before, touch));
    if (mail) missed.add(mail);
  });
  return missed;
}

const isSamePerson = (a: Activity, b: Activity) =>
  !a.personIds?.length || !b.personIds?.length || a.personIds.some((id) => b.personIds?.includes(id));

function noteTouch(touch: Activity, contacts: Map<string, Contact>, missed: Set<Activity>): void {
  const { at, kind } = touch;
  const spoke = isFromThem(touch);
  for (const id of touch.personIds ?? []) {
    const contact = contacts.get(id);
    if (!contact) continue;
    if (spoke) contact.answeredAt = at;
    if (touch.direction !== 'in') contact.touchedAt = at;
    if (touch.outcome === 'wrong-person') contact.wrong = true;
    // Taking away what is not there would cost as much as everything else here.
    else if (spoke && contact.wrong) delete contact.wrong;
    if (kind === 'mail' && missed.has(touch)) contact.bouncedAt = at;
    else if (kind === 'mail' && contact.bouncedAt !== undefined) delete contact.bouncedAt;
  }
}

/** An address that was learned after the bounce is worth a mail. */
function forgetBounce(contact: Contact): void {
  if (contact.bouncedAt === undefined) return;
  const learned = leadingHeld(contact.record, 'email')?.from.at;
  if (learned !== undefined && learned > contact.bouncedAt) delete contact.bouncedAt;
}

function doneStepsOf(activities: Activity[], missed: Set<Activity>): Map<string, Activity> {
  const done = new Map<string, Activity>();
  for (const activity of activities) {
    // Copying a script is not yet sending it.
    if (activity.stepId && activity.kind !== 'script-copied' && !missed.has(activity))
      done.set(activity.stepId, activity);
  }
  return done;
}

/** The steps and questions of a process by id, and the place of each stage; remembered per process object. */
export interface ProcessIndex {
  steps: Map<string, Step>;
  questions: Map<string, Question>;
  places: Map<string, number>;
}

export function processIndex(process: Process): ProcessIndex {
  const known = processIndexes.get(process);
  if (known) return known;
  const index: ProcessIndex = {
    steps: new Map(process.stages.flatMap((stage) => stage.steps.map((step) => [step.id, step] as const))),
    questions: new Map(process.stages.flatMap((stage) => stage.questions.map((ask) => [ask.id, ask] as const))),
    places: new Map(process.stages.map((stage, place) => [stage.id, place])),
  };
  processIndexes.set(process, index);
  return index;
}

const processIndexes = new WeakMap<Process, ProcessIndex>();
