import { useEffect, useRef, useState } from 'react';
import { useFileNote } from '@/components/queries/file-note';
import { ownerAt } from '@/components/queries/owner';
import { removeIncoming } from '@/components/queries/page';
import { useToast } from '@/components/ui/ToastProvider';
import type { Incoming } from '@/lib/tabs/incoming';
import { texts } from '@/lib/texts';
import { ownerOf } from '../owner-of';
import { usePanel } from '../PanelContext';
import type { Named } from '../subject';
import { needsLog, placeOf } from './placement';

/**
 * Brings each selection to its record, once: a note is stored, their words open the log, somebody new opens the form.
 * Returns those that wait for the rep, since nobody is known on their page.
 */
export function useIncomingDesk(incoming: Incoming[], isHeld: boolean): Incoming[] {
  const { page, subject, sheet, open, show } = usePanel();
  const fileNote = useFileNote();
  const taken = useRef(new Set<string>());
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set());
  const { show: say } = useToast();
  const said = useRef(new Set<string>());
  useEffect(() => {
    const blind = incoming.filter(({ id, isSiteOff }) => isSiteOff && !said.current.has(id));
    for (const { id } of blind) said.current.add(id);
    if (blind.length > 0) say({ kind: 'failed', text: texts.panel.incoming.siteOff });
  }, [incoming, say]);
  const showing = sheet?.sheet === 'log' ? sheet.from?.id : undefined;

  useEffect(() => {
    const wait = (id: string) => setWaiting((before) => (before.has(id) ? before : new Set([...before, id])));
    const file = async (entry: Incoming, find: () => Promise<Named | undefined>) => {
      if (taken.current.has(entry.id)) return;
      // Decided once: what the panel names while this is under way changes nothing.
      taken.current.add(entry.id);
      const named = await find();
      // The words leave the shelf only when they are on the disk.
      if (named && (await fileNote(entry, named))) return removeIncoming(entry.id);
      if (named) return;
      taken.current.delete(entry.id);
      wait(entry.id);
    };
    let logIsTaken = false;
    for (const entry of incoming) {
      if (entry.purpose === 'add') {
        if (taken.current.has(entry.id)) continue;
        taken.current.add(entry.id);
        open({ view: 'add', text: entry.text, url: entry.url });
        void removeIncoming(entry.id);
        continue;
      }
      const place = placeOf(entry, { page, subject, isHeld });
      if (place === 'later') continue;
      const named = typeof place === 'object' ? place.to : undefined;
      if (needsLog(entry) && named?.type === 'prospect') {
        // One after the other: the log takes each from its shelf before the next one comes.
        if (!logIsTaken && showing !== entry.id) {
          show({ sheet: 'log', kind: entry.purpose === 'log' ? 'mail' : 'note', from: entry });
        }
        logIsTaken = true;
      } else if (named && entry.text !== '') {
        void file(entry, () => Promise.resolve(named));
      } else if (place === 'own-page' && !needsLog(entry)) {
        void file(entry, async () => ownerOf((await ownerAt(entry.url)) ?? null)?.named);
      } else {
        wait(entry.id);
      }
    }
  }, [incoming, page, subject, isHeld, showing, open, show, fileNote]);

  return incoming.filter((entry) => waiting.has(entry.id) && !taken.current.has(entry.id) && showing !== entry.id);
}
