import type { Activity } from '@/lib/model/activity';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf, isFromThem } from '@/lib/process/file-index';

/**
 * Cold, as the law sees it: nobody of them, or not this person, has ever written or spoken to us. A customer is never cold.
 */
export function isCold(file: ProspectFile, personId?: string): boolean {
  if (file.prospect.state === 'won') return false;
  return !indexOf(file).touches.some((touch) => isFromThem(touch) && isWith(touch, personId));
}

/** A stranger, as words are chosen: not cold alone, but no talk took place either whose outcome nobody wrote down. */
export function isStranger(file: ProspectFile, personId?: string): boolean {
  if (!isCold(file, personId)) return false;
  const { touches, missed } = indexOf(file);
  return !touches.some(
    (touch) => talks.has(touch.kind) && touch.outcome === undefined && !missed.has(touch) && isWith(touch, personId),
  );
}

const talks = new Set<Activity['kind']>(['call', 'meeting', 'in-person']);

/** What names nobody counts for everybody: better one first word too few than one to an acquaintance. */
const isWith = ({ personIds }: Activity, personId: string | undefined) =>
  personId === undefined || !personIds?.length || personIds.includes(personId);
