import Building2 from 'lucide-react/icons/building-2';
import PlusIcon from 'lucide-react/icons/plus';
import ScanText from 'lucide-react/icons/scan-text';
import { Button } from '@/components/ui/Button';
import { EmptyPage } from '@/components/ui/EmptyPage';
import type { Proposal } from '@/lib/model/page-reading';
import { texts } from '@/lib/texts';
import { hostOf } from '../host-of';
import { usePanel } from '../PanelContext';

/** A page whose company is not known: offers to read it, or says that nobody was found on it. */
export function NewHere({ url, proposal }: { url: string; proposal: Proposal | undefined }) {
  const { capture, open } = usePanel();
  const words = texts.panel.newHere;
  const reading = proposal?.state === 'ready' ? proposal.reading : undefined;
  const found = reading !== undefined && (reading.people.length > 0 || reading.organisation !== undefined);
  const host = hostOf(url);
  const nothing = reading !== undefined && !found;
  const isLoading = nothing && reading.partial === 'loading';
  return (
    <EmptyPage
      icon={Building2}
      title={nothing ? words.nothingFound(host) : words.known(host)}
      actions={
        <>
          {found ? (
            <Button look="primary" size="large" onClick={() => open({ view: 'review' })}>
              {words.openReview}
            </Button>
          ) : (
            <Button look={nothing ? 'default' : 'primary'} size="large" icon={ScanText} keys="c" onClick={capture}>
              {isLoading ? texts.review.readAgain : words.capture}
            </Button>
          )}
          <Button look="ghost" size="large" icon={PlusIcon} onClick={() => open({ view: 'add', url })}>
            {words.byHand}
          </Button>
        </>
      }
    >
      {isLoading ? `${texts.review.loading}. ${texts.review.loadingBody}` : body(nothing, found, host)}
    </EmptyPage>
  );
}

function body(nothing: boolean, found: boolean, host: string): string {
  if (nothing) return texts.panel.newHere.nothingFoundBody;
  return found ? texts.panel.newHere.waiting : texts.panel.newHere.body(host);
}
