import type { Activity } from '@/lib/model/activity';
import type { Note } from '@/lib/model/note';
import { type Held, leadingHeld, type StoredRecord } from '@/lib/model/record';
import { texts } from '@/lib/texts';

/** What shows that something is true: `text` is written for the rep ("mail, 12 Nov"), the rest leads there. */
export interface Proof {
  text: string;
  recordId?: string;
  field?: string;
  activityId?: string;
  quote?: string;
  url?: string;
  at?: string;
  /** Whom `text` names, and what it says besides: what is kept of a proof names nobody. */
  people?: { ids: string[]; besides: string };
}

/** The proof of a fact's leading value, or undefined where nothing is known. */
export function proofOfFact(record: StoredRecord, field: string, now: string): Proof | undefined {
  const held = leadingHeld(record, field);
  return held && proofOfHeld(held, record.id, field, now);
}

/** The proof of one held value: where it was read or who typed it, and when. */
export function proofOfHeld(held: Held, recordId: string, field: string, now: string): Proof {
  const { from } = held;
  const at = from.seenAt ?? from.at;
  const proof: Proof = { text: texts.process.proofOfValue(from.by, from.url, at, now), recordId, field, at };
  if (from.quote) proof.quote = from.quote.exact;
  if (from.url) proof.url = from.url;
  return proof;
}

/** The proof of something that happened. */
export function proofOfActivity(activity: Activity, now: string): Proof {
  const proof: Proof = {
    text: texts.process.proofOfActivity(activity.kind, activity.at, now),
    recordId: activity.id,
    activityId: activity.id,
    at: activity.at,
  };
  if (activity.quote) proof.quote = activity.quote;
  if (activity.url) proof.url = activity.url;
  return proof;
}

/** The proof that a research note gives. */
export function proofOfNote(note: Note, now: string): Proof {
  const proof: Proof = { text: texts.process.proofOfNote(note.at, now), recordId: note.id, at: note.at };
  if (note.quote) proof.quote = note.quote.exact;
  if (note.url) proof.url = note.url;
  return proof;
}

/** The proof that lies in a register of the prospect ("Value, you, 12 Nov") or in a seat. */
export function proofOfRegister(text: string, recordId: string, field?: string, at?: string): Proof {
  return { text, recordId, ...(field !== undefined && { field }), ...(at !== undefined && { at }) };
}

/** A proof that lies in people: those who are known, or who holds a seat and why. */
export function proofOfPeople(proof: Proof, ids: string[], besides = ''): Proof {
  return { ...proof, people: { ids, besides } };
}
