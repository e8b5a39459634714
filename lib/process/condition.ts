import { dayOf } from '@/lib/model/days';
import type { FactField } from '@/lib/model/fact';
import type { Condition } from '@/lib/model/process';
import { leading, type StoredRecord, shown } from '@/lib/model/record';
import type { CommitteeRole } from '@/lib/model/seat';
import { texts } from '@/lib/texts';
import type { ProspectFile } from './file';
import { indexOf, isFromThem, processIndex } from './file-index';
import { meetingOf } from './meeting-state';
import { notedUnder } from './noted';
import { type Proof, proofOfActivity, proofOfFact, proofOfNote, proofOfPeople, proofOfRegister } from './proof';
import { holderOf } from './seats';

/** `unknown` is what nobody knows; it is never taken for `no`. A `yes` carries its proof where there is one. */
export interface Verdict {
  is: 'yes' | 'no' | 'unknown';
  proof?: Proof;
}

const no: Verdict = { is: 'no' };
const unknown: Verdict = { is: 'unknown' };
const yes = (proof?: Proof): Verdict => (proof ? { is: 'yes', proof } : { is: 'yes' });

/**
 * Decides a condition on a file, in Kleene's three-valued logic (S. C. Kleene, Introduction to Metamathematics, 1952, §64):
 * `all` is no as soon as one part is no, `any` is yes as soon as one part is yes, else an unknown part makes the whole
 * unknown. Pure; the present is the file's `now`.
 */
export function evaluate(condition: Condition, file: ProspectFile): Verdict {
  if ('fact' in condition) return factIsKnown(condition.fact, condition.of, file);
  if ('activity' in condition) return happened(condition, file);
  if ('step' in condition) return stepIsDone(condition.step, file);
  if ('role' in condition) return roleIsFilled(condition.role, file);
  if ('people' in condition) return peopleAreKnown(condition.people, file);
  if ('answered' in condition) return isAnswered(condition.answered, file);
  if ('note' in condition) return notesExist(condition.note, condition.atLeast ?? 1, file);
  if ('register' in condition) return registerIsSet(condition.register, file);
  if ('silentDays' in condition) return isSilent(condition.silentDays, file);
  if ('state' in condition) return file.prospect.state === condition.state ? yes() : no;
  if ('all' in condition) return everyOf(condition.all, file);
  if ('any' in condition) return someOf(condition.any, file);
  if ('not' in condition) return inverse(evaluate(condition.not, file));
  return evaluate(condition.unknown, file).is === 'unknown' ? yes() : no;
}

function factIsKnown(field: FactField, of: 'company' | 'prospect' | 'anyone', file: ProspectFile): Verdict {
  if (field === 'meetingAt' && !stillProves(file)) return unknown;
  for (const record of recordsOf(of, file)) {
    const proof = proofOfFact(record, field, file.now);
    if (proof) return yes(proof);
  }
  return unknown;
}

/** A date proves a meeting only while it lies ahead, or when the meeting was held. */
function stillProves(file: ProspectFile): boolean {
  const is = meetingOf(file)?.is;
  return is === 'ahead' || is === 'held';
}

function recordsOf(of: 'company' | 'prospect' | 'anyone', file: ProspectFile): StoredRecord[] {
  if (of === 'prospect') return [file.prospectRecord];
  if (of === 'company') return file.company ? [file.company] : [];
  return indexOf(file).contacts.map((contact) => contact.record);
}

function happened(asked: Extract<Condition, { activity: unknown }>, file: ProspectFile): Verdict {
  const wanted = asked.atLeast ?? 1;
  let count = 0;
  const { activities, missed } = indexOf(file);
  // The newest first: the latest proof is the best one.
  for (let at = activities.length - 1; at >= 0; at -= 1) {
    const activity = activities[at];
    // What a machine sent is no word of theirs.
    if (!activity || activity.automatic || !asked.activity.includes(activity.kind)) continue;
    if (asked.direction && activity.direction !== asked.direction) continue;
    if (asked.outcome && !(activity.outcome && asked.outcome.includes(activity.outcome))) continue;
    // What reached nobody did not happen, unless the condition asks for exactly that.
    if (missed.has(activity) && !asked.outcome) continue;
    if (asked.inStage && activity.at < file.prospect.stageSince) break;
    count += 1;
    if (count >= wanted) return yes(proofOfActivity(activity, file.now));
  }
  return no;
}

function stepIsDone(id: string, file: ProspectFile): Verdict {
  const activity = indexOf(file).doneSteps.get(id);
  if (activity) return yes(proofOfActivity(activity, file.now));
  const task = file.tasks.find((candidate) => candidate.stepId === id && candidate.doneAt !== undefined);
  if (!task) return no;
  return yes(proofOfRegister(texts.process.proofOfTask(task.doneAt, file.now), task.id, 'doneAt', task.doneAt));
}

/** A role that a title suggests proves nothing before the rep accepts it. */
function roleIsFilled(roles: CommitteeRole[], file: ProspectFile): Verdict {
  const holder = holderOf(roles, file);
  if (!holder?.seat) return unknown;
  const { id, name, seat } = holder;
  const proof = proofOfRegister(texts.process.proofOfSeat(name, seat.roleWhy), seat.id, 'role');
  return yes(proofOfPeople(proof, [id], seat.roleWhy));
}

function peopleAreKnown(count: number, file: ProspectFile): Verdict {
  const reachable = indexOf(file).contacts.filter((contact) => !contact.block);
  if (reachable.length < count) return no;
  const names = texts.process.proofOfPeople(reachable.map((contact) => contact.name));
  return yes(
    proofOfPeople(
      proofOfRegister(names, file.prospect.id),
      reachable.map((contact) => contact.id),
    ),
  );
}

/**
 * A question that fills a fact or a seat is answered when that is filled, and by nothing else: every other place of the panel goes
 * by the fact. The others are answered by the rep's word, or by a note under them.
 */
function isAnswered(id: string, file: ProspectFile): Verdict {
  const question = processIndex(file.process).questions.get(id);
  if (question?.fillsRole) return roleIsFilled([question.fillsRole], file);
  if (question?.fills) {
    const { field, of } = question.fills;
    return factIsKnown(field, of === 'person' ? 'anyone' : of, file);
  }
  const where = file.prospect.answered?.[id];
  if (where) return yes(proofOfRegister(texts.process.proofOfAnswer, where));
  const note = notedUnder(id, file);
  return note ? yes(proofOfNote(note, file.now)) : unknown;
}

/** An answer that the rep typed is kept as a note too; from a page are those that hold its address or its words. */
function notesExist(which: true | 'from-page', count: number, file: ProspectFile): Verdict {
  const { notes, now } = file;
  const counted = which === true ? notes : notes.filter(({ url, quote }) => url !== undefined || quote !== undefined);
  const last = counted.at(-1);
  return last && counted.length >= count ? yes(proofOfNote(last, now)) : no;
}

function registerIsSet(register: 'value' | 'closeDate' | 'source', file: ProspectFile): Verdict {
  if (leading(file.prospectRecord, register) === undefined && file.prospect[register] === undefined) return unknown;
  const held = shown(file.prospectRecord, register)[0];
  const at = held?.from.at ?? file.prospect.stageSince;
  const text = texts.process.proofOfRegister(register, at, file.now);
  return yes(proofOfRegister(text, file.prospect.id, register, at));
}

/** Silent: our last touch is so many days old, and nothing has come back since. Without any touch there is no silence. */
function isSilent(days: number, file: ProspectFile): Verdict {
  const { touches, today } = indexOf(file);
  const last = touches.at(-1);
  if (!last || isFromThem(last)) return no;
  return today - (dayOf(last.at) ?? today) >= days ? yes(proofOfActivity(last, file.now)) : no;
}

function everyOf(conditions: Condition[], file: ProspectFile): Verdict {
  let result: Verdict = yes();
  for (const condition of conditions) {
    const verdict = evaluate(condition, file);
    if (verdict.is === 'no') return no;
    if (verdict.is === 'unknown') result = unknown;
    else if (result.is === 'yes' && verdict.proof) result = verdict;
  }
  return result;
}

function someOf(conditions: Condition[], file: ProspectFile): Verdict {
  let result = no;
  for (const condition of conditions) {
    const verdict = evaluate(condition, file);
    if (verdict.is === 'yes') return verdict;
    if (verdict.is === 'unknown') result = unknown;
  }
  return result;
}

function inverse(verdict: Verdict): Verdict {
  if (verdict.is === 'unknown') return unknown;
  return verdict.is === 'yes' ? no : yes();
}
