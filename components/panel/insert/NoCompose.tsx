import MailPlus from 'lucide-react/icons/mail-plus';
import ShieldOff from 'lucide-react/icons/shield-off';
import { Button } from '@/components/ui/Button';
import { EmptyPage } from '@/components/ui/EmptyPage';
import { useCommand } from '@/components/ui/keys/use-commands';
import type { PlainScript } from '@/lib/outreach/plain-text';
import type { ComposeLook } from '@/lib/tabs/compose-page';
import { texts } from '@/lib/texts';
import { CopyWords } from './CopyWords';

interface NoComposeProps {
  look: ComposeLook;
  plain: PlainScript;
  /** Nothing stands between the script and the clipboard. */
  canCopy: boolean;
  onLook: () => void;
}

/** There is nothing to insert into, and what to do about it. */
export function NoCompose({ look, plain, canCopy, onLook }: NoComposeProps) {
  const isClosed = look.state === 'closed';
  const words = isClosed ? texts.insert.closed : texts.insert.none;
  useCommand({ id: 'insert.look', name: texts.insert.lookAgain, group: texts.sections.here, run: onLook });
  return (
    <EmptyPage
      icon={isClosed ? ShieldOff : MailPlus}
      title={words.title}
      actions={
        <>
          <Button look="primary" size="large" onClick={onLook}>
            {texts.insert.lookAgain}
          </Button>
          {canCopy ? <CopyWords plain={plain} /> : null}
        </>
      }
    >
      {words.body}
    </EmptyPage>
  );
}
