import { useEffect, useRef } from 'react';
import { loadLaterOnes } from '@/components/ui/later';
import { Skeleton } from '@/components/ui/Skeleton';
import { Toaster } from '@/components/ui/Toaster';
import { texts } from '@/lib/texts';
import { FollowDialog } from './frame/FollowDialog';
import { PanelCommands } from './frame/PanelCommands';
import { PanelFoot } from './frame/PanelFoot';
import { PanelToolbar } from './frame/PanelToolbar';
import { useFrameActions } from './frame/use-frame-actions';
import { useScrolledName } from './frame/use-scrolled-name';
import { useToastOfPage } from './frame/use-toast-of-page';
import { IncomingDesk } from './incoming/IncomingDesk';
import { MailBar, SentMails } from './later-views';
import { MailDrop } from './mail/MailDrop';
import { PanelBody } from './PanelBody';
import { PanelProvider, type PanelState } from './PanelContext';
import { StoreError } from './states/StoreError';
import { usePanelState } from './use-panel-state';

/** The panel of one window: toolbar, what it speaks of, and the foot. Only the middle scrolls. */
export function PanelWindow() {
  const { state, chosen, held, release, incoming, proposal, error, retry } = usePanelState();
  const { actions, follow, finding, setFinding, explaining, setExplaining } = useFrameActions(state);
  const scroller = useRef<HTMLElement>(null);
  const scrolledName = useScrolledName(scroller);
  useToastOfPage({ page: state.page, subject: state.subject, chosen });
  useEffect(() => void loadLaterOnes(), []);
  return (
    <PanelProvider value={state}>
      <MailDrop>
        <div className="flex h-full flex-col">
          <PanelToolbar actions={actions} heading={headingOf(state)} scrolledName={scrolledName} />
          <main
            ref={scroller}
            aria-label={texts.panel.content}
            tabIndex={-1}
            className="relative min-h-0 flex-1 overflow-x-clip overflow-y-auto scroll-pt-[var(--head-room,0px)] scroll-pb-[var(--foot-room,0px)] outline-none"
          >
            {error ? <StoreError error={error} onRetry={retry} /> : null}
            {/* A page is known within a frame or two; a store that keeps us waiting is said. */}
            {!error && !state.over && state.subject.kind === 'starting' ? <Skeleton rows={6} row="two-lines" /> : null}
            <IncomingDesk incoming={incoming} isHeld={held !== undefined} />
            <SentMails />
            {state.mail && !state.over ? <MailBar mail={state.mail} /> : null}
            <PanelBody proposal={proposal} held={held} onSwitch={release} actions={actions} />
          </main>
          {/* Lifted over the review's own foot: what was done never covers the button that keeps. */}
          <div className="relative -top-[var(--foot-room,0px)]">
            <Toaster />
          </div>
          <PanelFoot />
        </div>
        <PanelCommands actions={actions} finding={finding} onFinding={setFinding} />
        <FollowDialog open={explaining} onClose={() => setExplaining(false)} onAsk={() => void follow.start()} />
      </MailDrop>
    </PanelProvider>
  );
}

function headingOf({ subject, over }: PanelState): string | undefined {
  if (over) return texts.panel.over[over.view];
  if (subject.kind === 'new') return texts.panel.newHere.title;
  if (subject.kind === 'review') return texts.review.title;
  if (subject.kind === 'mail') return texts.mail.title;
  if (subject.kind === 'forbidden') return texts.panel.today.title;
  return subject.kind === 'record' ? undefined : texts.panel.name;
}
