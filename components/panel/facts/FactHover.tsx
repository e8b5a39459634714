import Copy from 'lucide-react/icons/copy';
import Pencil from 'lucide-react/icons/pencil';
import { IconButton } from '@/components/ui/IconButton';
import { texts } from '@/lib/texts';
import type { FactLine } from './fact-lines';
import type { FactHand } from './use-fact-hand';

/** Seen under the pointer and while the row has the focus; both are also in the opened proof or have a key. */
export function FactHover({ line, hand }: { line: FactLine; hand: FactHand }) {
  const { label, values } = line;
  return (
    <span className="absolute top-0.5 right-14 flex rounded-control bg-hover opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 @max-snug/panel:top-0">
      <IconButton icon={Copy} size="small" name={texts.facts.copy(label)} onClick={() => hand.copy(line)} />
      <IconButton
        icon={Pencil}
        size="small"
        name={texts.facts.correctWhat(label)}
        keys="e"
        onClick={() => hand.correct(line, values[0]?.value)}
      />
    </span>
  );
}
