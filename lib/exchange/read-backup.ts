import type { About, Settings } from '@/lib/model/about';
import type { StoredRecord } from '@/lib/model/record';
import type { Act, Change } from '@/lib/store/database';
import {
  backupActSchema,
  backupChangeSchema,
  backupRecordSchema,
  FORMAT,
  FORMAT_VERSION,
  frameSchema,
  suppressedSchema,
} from './backup-format';
import { hasHostileKey } from './hostile-keys';

/** Why a file is not read; each has its sentence in the texts. */
export type Refusal = 'too-big' | 'not-json' | 'not-a-backup' | 'newer' | 'hostile';

export class BackupRefused extends Error {
  override name = 'BackupRefused';
  readonly reason: Refusal;
  constructor(reason: Refusal, options?: ErrorOptions) {
    super(`The backup was refused: ${reason}`, options);
    this.reason = reason;
  }
}

/** A checked backup. `unreadable` rows were left out; everything else is whole. */
export interface Backup {
  madeAt: string;
  about?: About;
  settings?: Settings;
  salts: string[];
  records: StoredRecord[];
  changes: Change[];
  acts: Act[];
  suppressed: { hash: string; since: string; reason: string }[];
  unreadable: number;
}

const LARGEST = 100 * 1024 * 1024;
/** A stamp far ahead would win over everything typed for ever; a clock is never a year wrong. */
const AHEAD = 366 * 86_400_000;

/** Reads and checks a backup file. Rejects with BackupRefused before anything of it is used; `now` judges its stamps. */
export async function readBackup(file: Blob, now: string): Promise<Backup> {
  if (file.size > LARGEST) throw new BackupRefused('too-big');
  const content = parsed(await file.text());
  if (hasHostileKey(content)) throw new BackupRefused('hostile');
  const frame = frameOf(content);
  const latest = Date.parse(now) + AHEAD;
  const records = frame.records.map((row) => backupRecordSchema.safeParse(row));
  const good = records.flatMap((row) => (row.success && isOfThisTime(row.data, latest) ? [row.data] : []));
  const changes = frame.changes.flatMap((row) => backupChangeSchema.safeParse(row).data ?? []);
  const acts = frame.acts.flatMap((row) => backupActSchema.safeParse(row).data ?? []);
  const suppressed = frame.suppressed.flatMap((row) => suppressedSchema.safeParse(row).data ?? []);
  const rows = frame.records.length + frame.changes.length + frame.acts.length + frame.suppressed.length;
  const { madeAt, about, settings, salts } = frame;
  return {
    ...{ madeAt, about, settings, salts, records: good, changes, acts, suppressed },
    unreadable: rows - good.length - changes.length - acts.length - suppressed.length,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BackupRefused('not-json', { cause: error });
  }
}

function frameOf(content: unknown) {
  const isOurs = typeof content === 'object' && content !== null && 'format' in content && content.format === FORMAT;
  if (!isOurs) throw new BackupRefused('not-a-backup');
  const frame = frameSchema.safeParse(content);
  if (!frame.success) throw new BackupRefused('not-a-backup', { cause: frame.error });
  if (frame.data.version > FORMAT_VERSION) throw new BackupRefused('newer');
  return frame.data;
}

const isOfThisTime = (record: StoredRecord, latest: number): boolean =>
  Object.values(record.fields).every((held) => held.every(({ stamp }) => stamp[0] >= 0 && stamp[0] <= latest)) &&
  (record.erased === undefined || record.erased[0] <= latest);
