import type { Activity } from '@/lib/model/activity';
import type { Note } from '@/lib/model/note';
import type { Process } from '@/lib/model/process';
import type { Prospect } from '@/lib/model/prospect';
import type { StoredRecord } from '@/lib/model/record';
import type { Seat } from '@/lib/model/seat';
import type { Task } from '@/lib/model/task';

/** A person of the prospect, with their seat in the buying committee where they have one. */
export interface FilePerson {
  record: StoredRecord;
  seat?: Seat;
}

/** A task with the time at which it was written down, where that is known. */
export type FileTask = Task & { createdAt?: string };

/**
 * All that is known of one prospect, as plain data: what the engine, the scripts and the brief read. Treated as frozen:
 * what is derived from a file is remembered for as long as the object lives, so a change is a new object.
 */
export interface ProspectFile {
  prospect: Prospect;
  /** The same prospect as stored: its facts (pain, budget, …) and who set which register when. */
  prospectRecord: StoredRecord;
  company?: StoredRecord;
  people: FilePerson[];
  activities: Activity[];
  notes: Note[];
  tasks: FileTask[];
  process: Process;
  /** The present, as ISO time: nothing in the engine looks at a clock. */
  now: string;
}
