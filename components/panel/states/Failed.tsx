import CircleAlert from 'lucide-react/icons/circle-alert';
import { Button } from '@/components/ui/Button';
import { EmptyPage } from '@/components/ui/EmptyPage';
import type { Proposal } from '@/lib/model/page-reading';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';

/** A page that could not be read: what happened, that nothing of it was kept, and the way on. */
export function Failed({ proposal }: { proposal: Proposal }) {
  const { capture } = usePanel();
  const words = sentences(proposal.failure);
  return (
    <EmptyPage
      icon={CircleAlert}
      title={words.title}
      actions={words.again ? <Button onClick={capture}>{texts.panel.failed.again}</Button> : null}
    >
      {words.body}
    </EmptyPage>
  );
}

function sentences(failure: Proposal['failure']) {
  const words = texts.panel.failed;
  if (failure === 'forbidden-page') return { title: words.forbidden, body: words.forbiddenBody, again: false };
  if (failure === 'no-access') return { title: words.noAccess, body: words.noAccessBody, again: false };
  if (failure === 'site-off') return { title: words.siteOff, body: words.siteOffBody, again: true };
  if (failure === 'gone') return { title: words.gone, body: words.goneBody, again: true };
  return { title: words.unreadable, body: words.unreadableBody, again: true };
}
