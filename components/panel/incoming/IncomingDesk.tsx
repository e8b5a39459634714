import { useEffect, useRef } from 'react';
import { useFileNote } from '@/components/queries/file-note';
import { removeIncoming } from '@/components/queries/page';
import { ActionLink } from '@/components/ui/ActionLink';
import { Message } from '@/components/ui/Message';
import { Quote } from '@/components/ui/Quote';
import type { Incoming } from '@/lib/tabs/incoming';
import { texts } from '@/lib/texts';
import { SeenLast } from '../later-views';
import { usePanel } from '../PanelContext';

/**
 * Files what the rep selected on a page: a note goes to the record that the panel names, their words open the log, somebody
 * new opens the form. Where the panel names nobody, the words wait and say so.
 */
export function IncomingDesk({ incoming }: { incoming: Incoming[] }) {
  const { subject, open, show } = usePanel();
  const fileNote = useFileNote();
  const filed = useRef(new Set<string>());
  const named = subject.kind === 'record' ? subject.named : undefined;
  useEffect(() => {
    for (const entry of incoming) {
      if (filed.current.has(entry.id)) continue;
      if (entry.purpose === 'add') {
        filed.current.add(entry.id);
        open({ view: 'add', text: entry.text, url: entry.url });
        void removeIncoming(entry.id);
      } else if (named?.type === 'prospect' && (entry.purpose === 'log' || !entry.text)) {
        filed.current.add(entry.id);
        // Without selected words the shortcut still means "note": an empty one to write into.
        const kind = entry.purpose === 'log' ? 'mail' : 'note';
        show({ sheet: 'log', kind, words: entry.text, url: entry.url });
        void removeIncoming(entry.id);
      } else if (named) {
        filed.current.add(entry.id);
        void file(entry, () => fileNote(entry, named));
      }
    }
  }, [incoming, named, open, show, fileNote]);
  const waiting = named ? [] : incoming.filter((entry) => entry.purpose !== 'add');
  if (waiting.length === 0) return null;
  return (
    <>
      {waiting.map((entry) => (
        <Message
          key={entry.id}
          tone="info"
          title={texts.panel.incoming.title}
          className="m-2"
          actions={
            <>
              <ActionLink onClick={() => open({ view: 'add', url: entry.url })}>{texts.panel.incoming.add}</ActionLink>
              <ActionLink onClick={() => void removeIncoming(entry.id)}>{texts.panel.incoming.drop}</ActionLink>
            </>
          }
        >
          {entry.text ? <Quote>{entry.text}</Quote> : null}
          <p>{texts.panel.incoming.body}</p>
        </Message>
      ))}
      <SeenLast />
    </>
  );
}

/** The words leave the waiting place only when they are on the disk. */
async function file(entry: Incoming, store: () => Promise<boolean>): Promise<void> {
  if (await store()) await removeIncoming(entry.id);
}
