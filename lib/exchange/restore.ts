import type { About } from '@/lib/model/about';
import type { MakeId } from '@/lib/model/ids';
import { isDeleted, isListed } from '@/lib/model/record';
import type { ActContext } from '@/lib/store/commit';
import { openStore } from '@/lib/store/database';
import { readAbout, writeAbout, writeSettings } from '@/lib/store/private';
import { type Changed, mergeIn, type Restoring, replaceWith } from '@/lib/store/restore';
import { isNews, readSuppressed } from '@/lib/trust/suppressed-lines';
import { takeOver } from '@/lib/trust/suppression';
import type { Backup } from './read-backup';
import type { Report } from './report';

/** `merge`: what is here stays, and field by field the better value leads. `replace`: what is not in the backup goes. */
export type RestoreMode = 'merge' | 'replace';

/** How a backup comes back. `deleted`: what becomes, when merging, of what the backup holds and was deleted here since. */
export interface RestoreHow {
  mode: RestoreMode;
  deleted: Restoring['deleted'];
}

/** What a restore will do, before it is done. Only what a rep sees is counted: nothing deleted, nobody who was joined with another. */
export interface RestorePreview {
  madeAt: string;
  /** Records of the backup by type. */
  holds: { [type: string]: number };
  /** Records of the backup that were never here, and those that are here too. */
  added: number;
  merged: number;
  /** Records of the backup that were deleted here since, and those that were erased here: these never come back. */
  deletedHere: number;
  erasedHere: number;
  /** Records that are only here: `replace` removes them. */
  onlyHere: number;
  /** Addresses and domains that the backup blocks, and how many of them are not blocked here yet. */
  suppressed: { holds: number; added: number };
  about: AboutPreview;
  unreadable: number;
}

/** What the backup says of the rep, and whether About me is filled in here. */
export interface AboutPreview {
  holds: { name: string; company: string } | 'empty' | 'absent';
  isHere: boolean;
}

const silent: Report = () => undefined;

/** Counts what restoring a backup would do; changes nothing. */
export async function previewRestore(backup: Backup): Promise<RestorePreview> {
  const database = await openStore();
  const [all, shown] = await Promise.all([
    database.getAllKeys('records'),
    // Deleted, merged and erased records stand in no list.
    database.getAllKeysFromIndex('records', 'all'),
  ]);
  const [here, living] = [new Set(all), new Set(shown)];
  const held = backup.records.filter(isListed);
  const holds: { [type: string]: number } = {};
  for (const { type } of held) holds[type] = (holds[type] ?? 0) + 1;
  const ids = new Set(held.map((record) => record.id));
  const hidden = [...ids].filter((id) => here.has(id) && !living.has(id));
  const gone = { deleted: 0, erased: 0 };
  for (const id of hidden) {
    const record = (await database.get('records', id))?.record;
    if (record?.erased) gone.erased += 1;
    else if (record && isDeleted(record)) gone.deleted += 1;
  }
  const added = [...ids].filter((id) => !here.has(id)).length;
  const { madeAt, unreadable } = backup;
  return {
    ...{ madeAt, holds, added, unreadable },
    merged: ids.size - added - gone.deleted - gone.erased,
    deletedHere: gone.deleted,
    erasedHere: gone.erased,
    onlyHere: shown.filter((id) => !ids.has(id)).length,
    suppressed: await previewList(backup),
    about: previewAbout(backup, await readAbout()),
  };
}

async function previewList({ suppressed }: Backup): Promise<RestorePreview['suppressed']> {
  const here = new Map((await readSuppressed()).map((row) => [row.hash, row]));
  const blocking = suppressed.filter(({ lifted }) => lifted === undefined);
  return { holds: blocking.length, added: blocking.filter((row) => isNews(row, here.get(row.hash))).length };
}

function previewAbout({ about }: Backup, here: About): AboutPreview {
  const isHere = !saysNothing(here);
  if (!about) return { holds: 'absent', isHere };
  return { holds: saysNothing(about) ? 'empty' : { name: about.name, company: about.company }, isHere };
}

const saysNothing = (about: About) => Object.values(about).every((value) => value.length === 0);

/**
 * Restores a backup and answers how many records that really changed; replacing adds all. In both modes what was erased here
 * stays erased and who must not be contacted stays on the list. About me and the settings come from the backup when replacing,
 * and when About me is empty here and not there. `report` hears how many of all rows (records and history) are written, the last time all of
 * them: history that is known already is not written again.
 */
export async function restore(
  backup: Backup,
  how: RestoreHow,
  making: ActContext & { makeId: MakeId },
  report: Report = silent,
): Promise<Changed> {
  // The list first: better somebody is protected too early than for a moment too late.
  await takeOver(backup.suppressed, backup.salts);
  const total = backup.records.length + backup.acts.length + backup.changes.length;
  let done = 0;
  const one = () => {
    done += 1;
    report(done, total);
  };
  report(0, total);
  const { makeId, ...context } = making;
  const restoring: Restoring = { ...context, actId: makeId('act'), deleted: how.deleted };
  const changed =
    how.mode === 'replace'
      ? { added: await replaceWith(backup, restoring, one), changed: 0, broughtBack: 0 }
      : await mergeIn(backup, restoring, one);
  report(total, total);
  const { holds, isHere } = previewAbout(backup, await readAbout());
  const takesOver = how.mode === 'replace' || (!isHere && typeof holds === 'object');
  if (backup.about && takesOver) await writeAbout(backup.about);
  if (backup.settings && takesOver) await writeSettings(backup.settings);
  return changed;
}
