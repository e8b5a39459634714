import type { Process } from '@/lib/model/process';

/**
 * The shipped processes, one file per process in ./templates: data only, checked by the tests and not again at run time.
 * Records keep id and version; a version that is no longer shipped is served by the newest one of the same id.
 */
const modules = import.meta.glob<{ process: Process }>('./templates/*.ts', { eager: true });

export const processes: Process[] = Object.values(modules).map(({ process }) => process);

/** The process of a prospect: that version, else another version of it, else the default one. */
export function processById(id: string, version?: number): Process {
  const versions = processes.filter((process) => process.id === id);
  return versions.find((process) => process.version === version) ?? versions[0] ?? defaultProcess();
}

/** The process of a new prospect. */
export function defaultProcess(): Process {
  const guide = processes.find(({ id }) => id === 'guide') ?? processes[0];
  if (!guide) throw new Error('No process is shipped: lib/process/templates is empty.');
  return guide;
}
