import TextCursorInput from 'lucide-react/icons/text-cursor-input';
import { Button } from '@/components/ui/Button';
import { useCommand } from '@/components/ui/keys/use-commands';
import type { Script } from '@/lib/model/process';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';

/**
 * Beside Copy where a mail may be being written: in a webmail. On any other page that is open to us the command does the same, for a field
 * that has the cursor there.
 */
export function InsertButton({ script, personId }: { script: Script; personId: string | undefined }) {
  const { page, mail, open } = usePanel();
  const words = texts.insert;
  const isWritten = script.channel === 'mail' || script.channel === 'social';
  const run = () => open({ view: 'insert', scriptId: script.id, personId });
  useCommand({
    id: 'script.insert',
    name: words.insertWhat(script.name),
    keys: 'i',
    icon: TextCursorInput,
    group: texts.sections.here,
    when: () => isWritten && (mail !== undefined || page?.access === 'readable'),
    run,
  });
  if (!isWritten || !mail) return null;
  return (
    // In a narrow panel the script's name needs the room.
    <Button size="small" icon={TextCursorInput} title={words.insertWhat(script.name)} onClick={run}>
      <span className="@max-snug/panel:sr-only">{words.insert}</span>
    </Button>
  );
}
