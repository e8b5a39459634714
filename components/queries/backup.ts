import { useCallback, useRef, useState } from 'react';
import { backupName, makeBackup } from '@/lib/exchange/make-backup';
import { type Backup, BackupRefused, type Refusal, readBackup } from '@/lib/exchange/read-backup';
import {
  previewRestore,
  type RestoreHow,
  type RestoreMode,
  type RestorePreview,
  restore,
} from '@/lib/exchange/restore';
import { saveBlob } from '@/lib/exchange/save-file';
import { randomId } from '@/lib/model/ids';
import type { Changed } from '@/lib/store/restore';
import { texts } from '@/lib/texts';
import { useAbout } from './private';

export type { RestoreHow, RestoreMode, RestorePreview };

/** How much of long work is done; of 0 while that is not known. */
export interface Amount {
  done: number;
  total: number;
}

const nothingYet: Amount = { done: 0, total: 0 };

/** Where a restore stands: nothing chosen, reading, refused with a reason, ready to decide, at work, done. */
export type RestoreState =
  | { step: 'none' }
  | { step: 'reading'; progress: Amount }
  | { step: 'refused'; reason: Refusal }
  | { step: 'preview'; preview: RestorePreview }
  | { step: 'restoring'; progress: Amount }
  | { step: 'failed' }
  | { step: 'done'; mode: RestoreMode; changed: Changed };

/** Saves everything as one file; answers the file's name. */
export async function saveBackup(report: (amount: Amount) => void): Promise<string> {
  const now = new Date().toISOString();
  const name = backupName(now);
  saveBlob(name, await makeBackup(now, (done, total) => report({ done, total })));
  return name;
}

/** How often a view hears of long work. */
const EVERY = 100;

/** Reads a backup file, says what restoring it would do, and does it when told to. */
export function useRestore() {
  const [state, setState] = useState<RestoreState>({ step: 'none' });
  const [backup, setBackup] = useState<Backup>();
  const who = useAbout().name || texts.acts.you;
  const tell = useTold(setState);
  const read = useCallback(
    async (file: File) => {
      setState({ step: 'reading', progress: nothingYet });
      try {
        const found = await readBackup(file, new Date().toISOString(), tell('reading'));
        setBackup(found);
        setState({ step: 'preview', preview: await previewRestore(found) });
      } catch (error) {
        if (!(error instanceof BackupRefused)) throw error;
        setState({ step: 'refused', reason: error.reason });
      }
    },
    [tell],
  );
  const run = useCallback(
    async (how: RestoreHow) => {
      if (!backup) return;
      setState({ step: 'restoring', progress: nothingYet });
      const making = { now: new Date().toISOString(), who, makeId: randomId, newDevice: () => crypto.randomUUID() };
      try {
        const changed = await restore(backup, how, making, tell('restoring'));
        setState({ step: 'done', mode: how.mode, changed });
        setBackup(undefined);
      } catch (error) {
        console.error('restore', error instanceof Error ? error.name : typeof error);
        setState({ step: 'failed' });
      }
    },
    [backup, who, tell],
  );
  const cancel = useCallback(() => {
    setBackup(undefined);
    setState({ step: 'none' });
  }, []);
  return { state, read, run, cancel };
}

/** Tells a view of long work now and then: a row takes less than a millisecond, and a view that heard of each would take longer. */
function useTold(setState: (state: RestoreState) => void) {
  const told = useRef(0);
  return useCallback(
    (step: 'reading' | 'restoring') => {
      told.current = performance.now();
      return (done: number, total: number) => {
        if (performance.now() - told.current < EVERY) return;
        told.current = performance.now();
        setState({ step, progress: { done, total } });
      };
    },
    [setState],
  );
}
