import type { PanelFile } from '@/components/queries/prospect';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { moveNeeds, stageAfter } from '@/lib/process/stage';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';

/** How a deal ends: each opens its form. A win without all the proof begins with its reason, as every move does. */
export function useClosing(file: PanelFile) {
  const { show } = usePanel();
  const close = (as: 'won' | 'lost' | 'disqualified') => () => show({ sheet: 'close', as });
  const win = () => {
    const after = stageAfter(file.process, file.process.wonAfter);
    const needs = after && moveNeeds(file, after.id);
    if (needs?.reason) show({ sheet: 'move', to: needs.to.id });
    else close('won')();
  };
  return { win, lose: close('lost'), disqualify: close('disqualified') };
}

/** The same as commands: they are there whatever the raised sheet shows, as long as the prospect is worked on. */
export function useCloseCommands(file: PanelFile): void {
  const { win, lose, disqualify } = useClosing(file);
  const words = texts.prospect.commands;
  const { group } = words;
  const { state } = file.prospect;
  const isLive = () => state === 'open' || state === 'won';
  useCommandList([
    { id: 'close-won', name: words.won, words: words.wonWords, group, when: () => state === 'open', run: win },
    { id: 'close-lost', name: words.lost, words: words.lostWords, group, when: isLive, run: lose },
    { id: 'close-disqualified', name: words.disqualify, group, when: isLive, run: disqualify },
  ]);
}
