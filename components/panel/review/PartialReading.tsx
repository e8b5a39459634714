import { ActionLink } from '@/components/ui/ActionLink';
import { Message } from '@/components/ui/Message';
import type { PageReading } from '@/lib/model/page-reading';
import { texts } from '@/lib/texts';

interface PartialReadingProps {
  partial: PageReading['partial'];
  onReadAgain: () => void;
}

/** Why not all of the page was read; what was still loading can be read again. */
export function PartialReading({ partial, onReadAgain }: PartialReadingProps) {
  const words = texts.review;
  if (!partial) return null;
  if (partial !== 'loading') return <Message tone="warn" title={words.partial} className="m-2" />;
  return (
    <Message
      tone="warn"
      title={words.loading}
      className="m-2"
      actions={<ActionLink onClick={onReadAgain}>{words.readAgain}</ActionLink>}
    >
      {words.loadingBody}
    </Message>
  );
}
