import type { Sheet } from '../PanelContext';
import { type LogKind, tellsDirection } from './kinds';

/** The log of what we were to do: a message of it is one that we sent. */
export function logOfOurs(kind: LogKind, scriptId?: string): Sheet {
  return {
    sheet: 'log',
    kind,
    ...(scriptId && { scriptId }),
    ...(tellsDirection(kind) && { outcome: 'sent' as const }),
  };
}
