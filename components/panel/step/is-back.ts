import type { ProspectFile } from '@/lib/process/file';
import { indexOf, processIndex } from '@/lib/process/file-index';

/** True when a stage lies before the one the prospect is in. */
export function isBack(file: ProspectFile, to: string): boolean {
  const { places } = processIndex(file.process);
  return (places.get(to) ?? 0) < (places.get(indexOf(file).stage.id) ?? 0);
}
