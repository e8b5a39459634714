import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Vitest's global set-up of the browser tests: a folder for the profiles of a run. The worker that starts the browsers is ended
 * without a word, so this process ends what is left in the end.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-e2e-'));
  process.env[variable] = folder;
  appendFileSync(path.join(folder, 'running'), '');
  return () => {
    for (const pid of readFileSync(path.join(folder, 'running'), 'utf8').trim().split('\n')) endProcess(Number(pid));
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
}

const variable = 'ALONGSIDE_E2E_FOLDER';

/** A new profile of a browser, gone after the run. */
export const makeProfile = (): string => mkdtempSync(path.join(folderOfRun(), 'profile-'));

/** A new folder for anything else, gone after the run. */
export const makeFolder = (): string => mkdtempSync(path.join(folderOfRun(), 'folder-'));

/** Ends a program of the test at the end of the run, if it still runs then. */
export function endAfterRun(pid: number | undefined): void {
  if (pid !== undefined) appendFileSync(path.join(folderOfRun(), 'running'), `${pid}\n`);
}

/** Programs outside of Vitest that use the drivers (`npm start`) have no run and end what they start themselves. */
const folderOfRun = () => process.env[variable] ?? mkdtempSync(path.join(tmpdir(), 'alongside-e2e-'));

function endProcess(pid: number): void {
  if (!pid) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error; // it has ended by itself
  }
}
