import { createContext, useContext } from 'react';
import type { PanelMail } from '@/components/queries/mail';
import type { Quote } from '@/lib/model/provenance';
import type { CommitteeRole } from '@/lib/model/seat';
import type { Incoming } from '@/lib/tabs/incoming';
import type { Page } from '@/lib/tabs/page';
import type { Named, Subject } from './subject';

/** A view that the rep opened over the page's own: one level, Esc leads back. */
export type Over =
  | { view: 'review' }
  | { view: 'brief' }
  | { view: 'add'; text?: string; url?: string; role?: CommitteeRole }
  | { view: 'record'; named: Named }
  /** A mail that no page shows: of a file, or pasted. */
  | { view: 'mail-file'; source?: Blob | string }
  | { view: 'insert'; scriptId: string; personId?: string | undefined };

/** What grows out of the foot or replaces the step: at most one, so that there is never more than one primary button. */
export type Sheet =
  | {
      sheet: 'log';
      kind: 'call' | 'meeting' | 'in-person' | 'social' | 'note' | 'mail';
      /** What the rep selected on a page; it waits on its shelf until the log has it on the disk. */
      from?: Incoming;
      scriptId?: string;
      /** What came of it, where what opened the log knows: it asked for a message of ours. */
      outcome?: 'sent';
    }
  | { sheet: 'move'; to?: string }
  | { sheet: 'close'; as: 'won' | 'lost' | 'disqualified' };

export interface PanelState {
  page: Page | undefined;
  /** Set where the page is a webmail. */
  mail?: PanelMail | undefined;
  subject: Subject;
  over: Over | undefined;
  sheet: Sheet | undefined;
  open: (over: Over | undefined) => void;
  show: (sheet: Sheet | undefined) => void;
  /** The rep chose a record (find, a link, a list): it stays until the page changes. */
  choose: (named: Named) => void;
  /** Reads the page again (C, the Capture button). */
  capture: () => void;
  /** The rep decided on this reading (its time): its news is no news any more. */
  settle: (at: string) => void;
  /** The readings decided on. */
  settled: ReadonlySet<string>;
  /** Puts the words before the rep where they stand: highlights in the page, or opens it. */
  prove: (url: string, quote?: Quote) => void;
}

const Context = createContext<PanelState | undefined>(undefined);
export const PanelProvider = Context.Provider;

/** The state of this panel; throws outside of a panel. */
export function usePanel(): PanelState {
  const state = useContext(Context);
  if (!state) throw new Error('usePanel needs a panel around it');
  return state;
}
