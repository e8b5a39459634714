import Info from 'lucide-react/icons/info';
import { Icon } from '@/components/ui/Icon';
import { text } from '@/lib/model/record';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import type { OrderedScript } from './ordered-scripts';

/** Above a script that would not be the first choice: why, in a line. */
export function BehindLine({ file, of }: { file: ProspectFile; of: OrderedScript }) {
  const words = texts.scripts.behind;
  const { script, personId, behind } = of;
  if (!behind) return null;
  const contact = indexOf(file).contactById.get(personId ?? '');
  const name = contact && (text(contact.record, 'name') ?? contact.name);
  return (
    <p className="mt-1 flex items-start gap-1.5 text-meta text-pretty text-ink-2">
      <Icon icon={Info} size={12} className="mt-0.5 text-ink-3" />
      <span className="min-w-0 wrap-anywhere">
        {behind === 'role' ? words.role(script.persona ?? [], name) : words[behind](name, script.use)}
      </span>
    </p>
  );
}
