import { useCommandList } from '@/components/ui/keys/use-commands';
import { texts } from '@/lib/texts';
import type { ActivityMenuProps } from './ActivityMenu';

/** A touch's menu in the palette, for as long as the row has the focus. */
export function ActivityCommands({ what, onCorrect, onDelete }: ActivityMenuProps) {
  const words = texts.timeline;
  useCommandList([
    { id: 'timeline.correct', name: words.correctWhat(what), group: words.title, run: onCorrect },
    { id: 'timeline.delete', name: words.deleteWhat(what), group: words.title, run: onDelete },
  ]);
  return null;
}
