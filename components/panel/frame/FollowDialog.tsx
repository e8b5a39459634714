import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { texts } from '@/lib/texts';

interface FollowDialogProps {
  open: boolean;
  onClose: () => void;
  /** Called straight from the click, because browsers ask only then. */
  onAsk: () => void;
}

/** Explains "follow my tabs" before the browser's prompt, which speaks of browsing history. */
export function FollowDialog({ open, onClose, onAsk }: FollowDialogProps) {
  const words = texts.panel.follow;
  const ask = () => {
    onAsk();
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.title}
      foot={
        <>
          <Button look="primary" size="large" onClick={ask}>
            {words.ask}
          </Button>
          <Button look="ghost" size="large" onClick={onClose}>
            {words.notNow}
          </Button>
        </>
      }
    >
      <p className="text-pretty text-ink-2">{words.body}</p>
    </Dialog>
  );
}
