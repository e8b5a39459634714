import { useMemo, useState } from 'react';
import { useFollow } from '@/components/queries/follow';
import { useUndoLast } from '@/components/queries/undo';
import { openWorkspace } from '@/lib/tabs/open-workspace';
import type { PanelState } from '../PanelContext';

/** What the toolbar, its menu and the palette do. */
export function useFrameActions(state: PanelState) {
  const follow = useFollow();
  const [finding, setFinding] = useState(false);
  const [explaining, setExplaining] = useState(false);
  const { subject, over, open, capture } = state;
  const undo = useUndoLast(namedIn(state));
  const actions = useMemo(
    () => ({
      follows: follow.follows,
      back: () => open(undefined),
      find: () => setFinding(true),
      capture: () => {
        if (subject.kind === 'record' && subject.news && !over) open({ view: 'review' });
        else capture();
      },
      brief: () => open({ view: 'brief' }),
      addByHand: () => open({ view: 'add' }),
      undo: () => void undo(),
      workspace: () => void openWorkspace(placeOf(state)),
      about: () => void openWorkspace('/settings/about'),
      settings: () => void openWorkspace('/settings'),
      follow: () => {
        if (follow.follows) void follow.stop();
        else setExplaining(true);
      },
    }),
    [follow, open, subject, over, capture, undo, state],
  );
  return { actions, follow, finding, setFinding, explaining, setExplaining };
}
export type FrameActions = ReturnType<typeof useFrameActions>['actions'];

/** The record in sight: one that was opened over the page's, else the page's own. */
function namedIn({ subject, over }: PanelState): string | undefined {
  if (over?.view === 'record') return over.named.id;
  return subject.kind === 'record' ? subject.named.id : undefined;
}

function placeOf({ subject }: PanelState): string {
  return subject.kind === 'record' ? `/record/${subject.named.id}` : '/';
}
