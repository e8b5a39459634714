import type { FactField } from '@/lib/model/fact';
import type { Process } from '@/lib/model/process';
import type { Prospect } from '@/lib/model/prospect';
import type { StoredRecord } from '@/lib/model/record';
import type { CommitteeRole, Seat } from '@/lib/model/seat';

/** What the rep decided for one proposed thing. `join` needs `recordId`. */
export interface Decision {
  as: 'join' | 'new' | 'skip';
  recordId?: string;
  /** Values typed by the rep, or chosen to lead where two differ; the page's stay beside them. */
  typed?: { [field in FactField]?: string };
  /** Values of a field that has several, each typed in the place of a captured one, which is not kept. */
  replaced?: { field: FactField; value: string; by: string }[];
  /** Captured values that the rep unticked. */
  without?: { field: FactField; value: string }[];
}

export interface PersonDecision extends Decision {
  /** The place of the person in the reading. */
  index: number;
  /** The role in the buying committee, and why; `isSuggested` while it is only what the title suggests. */
  role?: { role: CommitteeRole; why: string; isSuggested?: true };
}

/** All that the rep decided on a proposal. People who are not named are skipped. */
export interface KeepDecisions {
  company: Decision;
  people: PersonDecision[];
  /** `none` keeps without starting a pursuit. */
  prospect: 'start' | 'none';
}

/** What is known of the records that are joined; read by `readKnown`. */
export interface Known {
  company?: StoredRecord;
  people: StoredRecord[];
  /** Those of them whose company was deleted: they belong to nobody. */
  orphans: string[];
  /** Pursuits of the joined company and people that are worked on: open ones, and won ones. */
  open: Prospect[];
  /** All their pursuits have ended: a capture alone starts no new one, the rep does. */
  hasEnded?: boolean;
  /** Seats of those pursuits. */
  seats: Seat[];
  /** People of the company whom the page named before and names no more. */
  left?: StoredRecord[];
  /** Do-not-contact: address or domain → reason. */
  suppressed: { [value: string]: string };
  /** The process that a new pursuit starts in. */
  process: Process;
}
