import Maximize2 from 'lucide-react/icons/maximize-2';
import NotebookText from 'lucide-react/icons/notebook-text';
import Plus from 'lucide-react/icons/plus';
import ScanText from 'lucide-react/icons/scan-text';
import Settings from 'lucide-react/icons/settings';
import Undo2 from 'lucide-react/icons/undo-2';
import UserRound from 'lucide-react/icons/user-round';
import { useCallback } from 'react';
import { CommandPalette } from '@/components/ui/keys/CommandPalette';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import type { FrameActions } from './use-frame-actions';

interface PanelCommandsProps {
  actions: FrameActions;
  finding: boolean;
  onFinding: (finding: boolean) => void;
}

/** The panel's own commands (capture, brief, undo, …) and the palette that finds records and does everything that has a key. */
export function PanelCommands({ actions, finding, onFinding }: PanelCommandsProps) {
  const { choose, over, sheet, show, subject } = usePanel();
  const words = texts.panel;
  const hasBrief = () => subject.kind === 'record' && subject.named.type === 'prospect';
  useCommandList([
    {
      id: 'capture',
      icon: ScanText,
      name: words.newHere.capture,
      keys: 'c',
      group: words.group.here,
      run: actions.capture,
    },
    {
      id: 'brief',
      icon: NotebookText,
      name: words.briefCommand,
      keys: 'b',
      group: words.group.here,
      when: hasBrief,
      run: actions.brief,
    },
    { id: 'undo', icon: Undo2, name: words.menu.undo, keys: 'z', group: words.group.rows, run: actions.undo },
    { id: 'undo-ctrl', name: words.menu.undo, keys: 'mod+z', unlisted: true, when: notInField, run: actions.undo },
    { id: 'add', icon: Plus, name: words.menu.addByHand, group: words.group.here, run: actions.addByHand },
    { id: 'workspace', icon: Maximize2, name: words.workspace, group: words.group.here, run: actions.workspace },
    { id: 'about', icon: UserRound, name: words.menu.about, group: words.group.here, run: actions.about },
    { id: 'settings', icon: Settings, name: words.menu.settings, group: words.group.here, run: actions.settings },
    {
      id: 'follow',
      name: actions.follows ? words.menu.stopFollowing : words.menu.follow,
      group: words.group.here,
      run: actions.follow,
    },
    {
      id: 'back',
      name: words.back,
      keys: 'escape',
      unlisted: true,
      when: () => over !== undefined || sheet !== undefined,
      run: () => (sheet ? show(undefined) : actions.back()),
    },
    { id: 'region-next', name: words.nextRegion, keys: 'f6', unlisted: true, run: () => moveRegion(1) },
    { id: 'region-back', name: words.lastRegion, keys: 'shift+f6', unlisted: true, run: () => moveRegion(-1) },
  ]);
  const find = useCallback(
    async (query: string) => (await import('@/components/queries/palette')).findFor(query, choose),
    [choose],
  );
  return <CommandPalette open={finding} onOpenChange={onFinding} find={find} />;
}

/** In a field, Ctrl Z is the field's own. */
const notInField = () => !document.activeElement?.matches('input, textarea, [contenteditable]');

/** F6: from toolbar to content to log bar and round again; focus lands on the first control of the region. */
function moveRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll('header, main, footer')];
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(here + by + regions.length) % regions.length];
  const control = next?.querySelector<HTMLElement>('button:not([tabindex="-1"]), a[href], input, textarea');
  (control ?? document.querySelector<HTMLElement>('main'))?.focus();
}
