import { useCallback, useState } from 'react';
import { backupName, makeBackup } from '@/lib/exchange/make-backup';
import { type Backup, BackupRefused, type Refusal, readBackup } from '@/lib/exchange/read-backup';
import { previewRestore, type RestoreMode, type RestorePreview, restore } from '@/lib/exchange/restore';
import { saveBlob } from '@/lib/exchange/save-file';

export type { RestoreMode, RestorePreview };

/** Where a restore stands: nothing chosen, reading, refused with a reason, ready to decide, at work, done. */
export type RestoreState =
  | { step: 'none' | 'reading' }
  | { step: 'refused'; reason: Refusal }
  | { step: 'preview'; preview: RestorePreview }
  | { step: 'restoring' | 'failed' }
  | { step: 'done'; records: number };

/** Saves everything as one file; answers the file's name. */
export async function saveBackup(): Promise<string> {
  const now = new Date().toISOString();
  const name = backupName(now);
  saveBlob(name, await makeBackup(now));
  return name;
}

/** Reads a backup file, says what restoring it would do, and does it when told to. */
export function useRestore() {
  const [state, setState] = useState<RestoreState>({ step: 'none' });
  const [backup, setBackup] = useState<Backup>();
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
      setState({ step: 'restoring' });
      try {
        await restore(backup, mode, new Date().toISOString());
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
