import FileSearch from 'lucide-react/icons/file-search';
import MapPin from 'lucide-react/icons/map-pin';
import { ActionLink } from '@/components/ui/ActionLink';
import { Message } from '@/components/ui/Message';
import { texts } from '@/lib/texts';
import { usePanel } from './PanelContext';
import type { News } from './review/news';

interface PanelBannerProps {
  /** The name of the record the panel speaks of. */
  name: string;
  /** What this page tells anew. */
  news: News | undefined;
  /** The record to which the panel would change, were the rep not typing. */
  heldName?: string | undefined;
  onSwitch: () => void;
}

/** Above the record: that the page is another one, that the page has news, or that the panel waits until the rep has typed. */
export function PanelBanner({ name, news, heldName, onSwitch }: PanelBannerProps) {
  const { subject, open, page, capture } = usePanel();
  if (subject.kind !== 'record') return null;
  if (heldName) {
    return (
      <Message
        title={texts.panel.nowOn(heldName)}
        announce="status"
        className={look}
        actions={<ActionLink onClick={onSwitch}>{texts.panel.switchTo}</ActionLink>}
      />
    );
  }
  if (subject.elsewhere) {
    const readable = page?.access === 'readable';
    return (
      <Message
        icon={MapPin}
        title={texts.panel.elsewhere(name)}
        announce="status"
        className={look}
        actions={readable ? <ActionLink onClick={capture}>{texts.panel.newHere.capture}</ActionLink> : null}
      >
        {texts.panel.elsewhereWhat} {readable ? null : texts.panel.readThisPage}
      </Message>
    );
  }
  if (!subject.news || !news) return null;
  return (
    <Message
      icon={FileSearch}
      title={texts.panel.news(news)}
      className={look}
      actions={<ActionLink onClick={() => open({ view: 'review' })}>{texts.panel.review}</ActionLink>}
    />
  );
}

const look = 'mx-[calc(var(--gutter)-12px)] mt-2';
