import { removeIncoming } from '@/components/queries/page';
import { ActionLink } from '@/components/ui/ActionLink';
import { Message } from '@/components/ui/Message';
import { Quote } from '@/components/ui/Quote';
import type { Incoming } from '@/lib/tabs/incoming';
import { texts } from '@/lib/texts';
import { SeenLast } from '../later-views';
import { usePanel } from '../PanelContext';
import { useAnySeenLast } from '../states/use-seen-last';
import { useIncomingDesk } from './use-incoming-desk';

export interface IncomingDeskProps {
  incoming: Incoming[];
  /** The page has changed, but the panel still names the former record since the rep is typing. */
  isHeld: boolean;
}

/** Files what the rep selected on a page with the record of that page. Where nobody is known there, the words wait and say so. */
export function IncomingDesk({ incoming, isHeld }: IncomingDeskProps) {
  const { open } = usePanel();
  const waiting = useIncomingDesk(incoming, isHeld);
  const isAnybody = useAnySeenLast();
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
          <p>{isAnybody ? texts.panel.incoming.body : texts.panel.incoming.bodyAlone}</p>
        </Message>
      ))}
      <SeenLast />
    </>
  );
}
