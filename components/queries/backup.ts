import { useCallback, useRef, useState } from 'react';
import { backupName, makeBackup } from '@/lib/exchange/make-backup';
import { type Backup, BackupRefused, type Refusal, readBackup } from '@/lib/exchange/read-backup';
import { previewRestore, type RestoreMode, type RestorePreview, restore } from '@/lib/exchange/restore';
import { saveBlob } from '@/lib/exchange/save-file';

export type { RestoreMode, RestorePreview };

/** How much of long work is done; of 0 while that is not known. */
export interface Amount {
  done: number;
  total: number;
}

const nothingYet: Amount = { done: 0, total: 0 };

/** Where a restore stands: nothing chosen, reading, refused with a reason, ready to decide, at work, done. */
export type RestoreState =
  | { step: 'none' | 'reading' }
  | { step: 'refused'; reason: Refusal }
  | { step: 'preview'; preview: RestorePreview }
  | { step: 'restoring'; progress: Amount }
  | { step: 'failed' }
  | { step: 'done'; records: number };

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
  const told = useRef(0);
  const read = useCallback(async (file: File) => {
    setState({ step: 'reading' });
    try {
      const found = await readBackup(file, new Date().toISOString());
      setBackup(found);
      setState({ step: 'preview', preview: await previewRestore(found) });
    } catch (error) {
      if (!(error instanceof BackupRefused)) throw error;
      setState({ step: 'refused', reason: error.reason });
    }
  }, []);
  const run = useCallback(
    async (mode: RestoreMode) => {
      if (!backup) return;
      setState({ step: 'restoring', progress: nothingYet });
      told.current = performance.now();
      try {
        await restore(backup, mode, new Date().toISOString(), (done, total) => {
          // A row takes less than a millisecond; a view that heard of each would take longer than the work.
          if (performance.now() - told.current < EVERY) return;
          told.current = performance.now();
          setState({ step: 'restoring', progress: { done, total } });
        });
      } catch (error) {
        console.error('restore', error instanceof Error ? error.name : typeof error);
        setState({ step: 'failed' });
        return;
      }
      setState({ step: 'done', records: backup.records.length });
      setBackup(undefined);
    },
    [backup],
  );
  const cancel = useCallback(() => {
    setBackup(undefined);
    setState({ step: 'none' });
  }, []);
  return { state, read, run, cancel };
}
