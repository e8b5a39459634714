import DatabaseZap from 'lucide-react/icons/database-zap';
import RotateCw from 'lucide-react/icons/rotate-cw';
import { StoreBlocked, StoreUnavailable } from '@/components/queries/errors';
import { useReadAgain } from '@/components/queries/store-fails';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { Message } from '@/components/ui/Message';
import { texts } from '@/lib/texts';

/** The store cannot be read: what happened, that nothing was changed, and the way on. The raw cause waits under Details. */
export function StoreError({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const words = sentences(error);
  const readAgain = useReadAgain();
  const retry = () => {
    onRetry();
    readAgain();
  };
  const cause = error.cause instanceof Error ? error.cause : error;
  return (
    <Message
      tone="danger"
      icon={DatabaseZap}
      title={words.title}
      announce="alert"
      className="m-2"
      actions={
        <>
          <Button size="small" icon={RotateCw} onClick={retry}>
            {texts.ui.tryAgain}
          </Button>
          <Details>{`${cause.name}: ${cause.message}`}</Details>
        </>
      }
    >
      {words.body}
    </Message>
  );
}

function sentences(error: Error): { title: string; body: string } {
  const words = texts.panel.storeError;
  if (error instanceof StoreBlocked) return { title: words.newer, body: words.newerBody };
  if (error instanceof StoreUnavailable) return { title: words.unavailable, body: words.unavailableBody };
  return { title: words.broken, body: words.brokenBody };
}
