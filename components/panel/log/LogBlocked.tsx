import type { ReactNode } from 'react';
import { ActionLink } from '@/components/ui/ActionLink';
import { Message } from '@/components/ui/Message';
import type { Blocked } from '@/lib/process/contact-block';
import { texts } from '@/lib/texts';

interface LogBlockedProps {
  /** What describes the button that it stops. */
  id: string;
  blocked: Blocked;
  now: string;
  onLift: () => void;
  /** What the rep can say instead. */
  children: ReactNode;
}

/** Somebody of the log must not be contacted: since when and why, what may be logged all the same, and the way out. */
export function LogBlocked({ id, blocked: { name, block }, now, onLift, children }: LogBlockedProps) {
  const words = texts.log;
  return (
    <div id={id}>
      <Message
        tone="danger"
        title={words.blocked(name, block.since, block.reason, now)}
        announce="status"
        actions={<ActionLink onClick={onLift}>{words.lift}</ActionLink>}
      >
        <p>{words.blockedMeans}</p>
        {children}
      </Message>
    </div>
  );
}
