import { isDeleted } from '@/lib/model/record';
import { openStore } from '@/lib/store/database';
import { readAbout, writeAbout, writeSettings } from '@/lib/store/private';
import { mergeIn, replaceWith } from '@/lib/store/restore';
import { takeOver } from '@/lib/trust/suppression';
import type { Backup } from './read-backup';

/** `merge`: what is here stays, and field by field the better value leads. `replace`: what is not in the backup goes. */
export type RestoreMode = 'merge' | 'replace';

/** What a restore will do, before it is done. */
export interface RestorePreview {
  madeAt: string;
  /** Records of the backup by type, without deleted ones. */
  holds: { [type: string]: number };
  /** Records that are only in the backup, and those that are here too. */
  added: number;
  merged: number;
  /** Records that are only here: `replace` removes them. */
  onlyHere: number;
  suppressed: number;
  unreadable: number;
}

/** Hears of long work: how much of how much is done. */
export type Report = (done: number, total: number) => void;
const silent: Report = () => undefined;

/** Counts what restoring a backup would do; changes nothing. */
export async function previewRestore(backup: Backup): Promise<RestorePreview> {
  const here = new Set(await (await openStore()).getAllKeys('records'));
  const living = backup.records.filter((record) => !isDeleted(record));
  const holds: { [type: string]: number } = {};
  for (const { type } of living) holds[type] = (holds[type] ?? 0) + 1;
  const ids = new Set(backup.records.map((record) => record.id));
  const merged = [...ids].filter((id) => here.has(id)).length;
  const { madeAt, unreadable } = backup;
  const counts = { added: ids.size - merged, merged, onlyHere: here.size - merged };
  return { madeAt, holds, ...counts, suppressed: backup.suppressed.length, unreadable };
}

/**
 * Restores a backup. In both modes what was erased here stays erased and who must not be contacted stays on the list. About
 * me and the settings come from the backup when replacing, and when there is none here. `report` hears how many of all rows
 * (records and history) are written, the last time all of them: history that is known already is not written again.
 */
export async function restore(backup: Backup, mode: RestoreMode, now: string, report: Report = silent): Promise<void> {
  // The list first: better somebody is protected too early than for a moment too late.
  await takeOver(backup.suppressed, backup.salts);
  const total = backup.records.length + backup.acts.length + backup.changes.length;
  let done = 0;
  const one = () => {
    done += 1;
    report(done, total);
  };
  report(0, total);
  if (mode === 'replace') await replaceWith(backup, now, one);
  else await mergeIn(backup, now, one);
  report(total, total);
  const isFresh = (await readAbout()).name === '';
  if (backup.about && (mode === 'replace' || isFresh)) await writeAbout(backup.about);
  if (backup.settings && (mode === 'replace' || isFresh)) await writeSettings(backup.settings);
}
