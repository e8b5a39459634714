import type { NewAct } from '@/lib/store/commit';
import { logTouch, type Touch } from './log';
import type { Making } from './parts/act';

/** A mail as it is logged: the touch, under an id that follows from the mail itself. */
export interface LoggedMail {
  id: string;
  /** It was logged before and taken back. */
  wasTakenBack: boolean;
  touch: Omit<Touch, 'kind'>;
  /** Why it is this prospect's: who wrote it, or whom it went to. */
  how: 'wrote' | 'got';
  who: string;
  /** The step that it has done. */
  step?: string;
}

/** Logs an open mail. Two devices that log the same mail write the same record. */
export function logMail(making: Making, { id, wasTakenBack, touch, how, who, step }: LoggedMail): NewAct {
  const makeId = (type: string) => (type === 'activity' ? id : making.makeId(type));
  const act = logTouch({ ...making, makeId }, { ...touch, kind: 'mail' });
  const hasWords = touch.text !== undefined || touch.quote !== undefined;
  const values = {
    ...{ how, who, words: hasWords ? 1 : 0, automatic: touch.automatic ? 'yes' : '', step: step ?? '' },
  };
  const back = wasTakenBack ? [{ do: 'restore' as const, id }] : [];
  return { ...act, said: { key: 'mailLogged', values }, edits: [...back, ...act.edits] };
}
