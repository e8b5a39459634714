import type { ProspectFile } from '@/lib/process/file';
import { indexOf, isFromThem } from '@/lib/process/file-index';

/** Cold: nobody of them, or not this person, has ever written or spoken to us. A customer is never cold. */
export function isCold(file: ProspectFile, personId?: string): boolean {
  if (file.prospect.state === 'won') return false;
  return !indexOf(file).touches.some(
    (touch) =>
      isFromThem(touch) && (personId === undefined || !touch.personIds?.length || touch.personIds.includes(personId)),
  );
}
