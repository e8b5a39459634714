import type { About, Settings } from '@/lib/model/about';
import type { StoredRecord } from '@/lib/model/record';
import { type Suppressed, suppressedSchema } from '@/lib/model/suppressed';
import type { Act, Change } from '@/lib/store/database';
import {
  backupActSchema,
  backupChangeSchema,
  backupRecordSchema,
  FORMAT,
  FORMAT_VERSION,
  headSchema,
  listsSchemas,
} from './backup-format';
import { unpacker } from './lean';
import { BackupRefused, type Frame, readFrame } from './read-frame';
import type { Report } from './report';

export { BackupRefused, type Refusal } from './read-frame';

/** A checked backup. `unreadable` rows were left out; everything else is whole. */
export interface Backup {
  madeAt: string;
  about?: About;
  settings?: Settings;
  salts: string[];
  records: StoredRecord[];
  /** In the order in which they were made. */
  changes: Change[];
  acts: Act[];
  suppressed: Suppressed[];
  unreadable: number;
}

/** A stamp far ahead would win over everything typed for ever; a clock is never a year wrong. */
const AHEAD = 366 * 86_400_000;

/**
 * Reads and checks a backup file of any version and size, in pieces. Rejects with BackupRefused before anything of it is used;
 * `now` judges its stamps, `report` hears how many of all bytes are read.
 */
export async function readBackup(file: Blob, now: string, report: Report = () => undefined): Promise<Backup> {
  const frame = await readFrame(file, report);
  const head = headOf(frame);
  const latest = Date.parse(now) + AHEAD;
  const rows = head.version === 1 ? await plainRows(frame) : await leanRows(frame);
  const records = rows.records.filter((record) => isOfThisTime(record, latest));
  const suppressed = rows.suppressed.flatMap((row) => suppressedSchema.safeParse(row).data ?? []);
  const missing = rows.records.length - records.length + rows.suppressed.length - suppressed.length;
  const { madeAt, about, settings } = head;
  const { salts, changes, acts } = rows;
  return {
    ...{ madeAt, about, settings, salts, records, changes, acts, suppressed },
    unreadable: rows.unreadable + missing,
  };
}

function headOf({ values }: Frame) {
  if (values.format !== FORMAT) throw new BackupRefused('not-a-backup');
  const head = headSchema.safeParse(values);
  if (!head.success) throw new BackupRefused('not-a-backup', { cause: head.error });
  if (head.data.version > FORMAT_VERSION) throw new BackupRefused('newer');
  return head.data;
}

interface Rows {
  salts: string[];
  records: StoredRecord[];
  changes: Change[];
  acts: Act[];
  suppressed: unknown[];
  unreadable: number;
}

/** Version 1: every row as it is stored. */
async function plainRows({ lists }: Frame): Promise<Rows> {
  const read = listsSchemas[1].safeParse(lists);
  if (!read.success) throw new BackupRefused('not-a-backup', { cause: read.error });
  const { salts, suppressed, ...rows } = read.data;
  const records = await eachOf(rows.records, (row) => backupRecordSchema.safeParse(row).data ?? []);
  const changes = await eachOf(rows.changes, (row) => backupChangeSchema.safeParse(row).data ?? []);
  const acts = await eachOf(rows.acts, (row) => backupActSchema.safeParse(row).data ?? []);
  const all = rows.records.length + rows.changes.length + rows.acts.length;
  const unreadable = all - records.length - changes.length - acts.length;
  return { salts, records, changes, acts, suppressed, unreadable };
}

/** Version 2: a record and its history in one row. */
async function leanRows({ lists }: Frame): Promise<Rows> {
  const read = listsSchemas[2].safeParse(lists);
  if (!read.success) throw new BackupRefused('not-a-backup', { cause: read.error });
  const { salts, suppressed, devices, sources } = read.data;
  const places = read.data.acts.map((row) => backupActSchema.safeParse(row).data);
  const acts = places.flatMap((act) => act ?? []);
  const unpack = unpacker({ devices, sources }, places);
  const rows = await eachOf(read.data.records, (row) => [unpack(row)]);
  const unreadable = rows.reduce((sum, row) => sum + row.unreadable, 0) + places.length - acts.length;
  const changes = rows.flatMap((row) => row.changes).sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
  return { salts, records: rows.flatMap((row) => row.record ?? []), changes, acts, suppressed, unreadable };
}

/** So many rows are worked on before the page may paint. */
const SLICE = 500;

async function eachOf<Row, Made>(rows: Row[], make: (row: Row) => Made | Made[]): Promise<Made[]> {
  const made: Made[] = [];
  for (let at = 0; at < rows.length; at += SLICE) {
    for (const row of rows.slice(at, at + SLICE)) made.push(...([make(row)].flat(1) as Made[]));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return made;
}

const isOfThisTime = (record: StoredRecord, latest: number): boolean =>
  Object.values(record.fields).every((held) => held.every(({ stamp }) => stamp[0] >= 0 && stamp[0] <= latest)) &&
  (record.erased === undefined || record.erased[0] <= latest);
