import Copy from 'lucide-react/icons/copy';
import { Button } from '@/components/ui/Button';
import { useCommand } from '@/components/ui/keys/use-commands';
import { useToast } from '@/components/ui/ToastProvider';
import type { PlainScript } from '@/lib/outreach/plain-text';
import { texts } from '@/lib/texts';
import { copyText } from '../copy-text';

/** The way that always works: the words on the clipboard. */
export function CopyWords({ plain }: { plain: PlainScript }) {
  const { show } = useToast();
  const copy = async () => {
    const isCopied = await copyText(plain.body);
    show(isCopied ? { kind: 'done', text: texts.insert.copied } : { kind: 'failed', text: texts.scripts.copyFailed });
  };
  useCommand({ id: 'insert.copy', name: texts.scripts.copy, group: texts.sections.here, run: () => void copy() });
  return (
    <Button size="large" icon={Copy} onClick={() => void copy()}>
      {texts.scripts.copy}
    </Button>
  );
}
