import { useRecord } from '@/components/queries/records';
import { useReadingMatch } from '@/components/queries/review';
import { text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { PanelBanner } from './PanelBanner';
import { usePanel } from './PanelContext';
import { newsOf } from './review/news';
import type { Named, Subject } from './subject';

interface RecordBannerProps {
  held: Subject | undefined;
  onSwitch: () => void;
}

/** Looks up what the banner above a record has to say. */
export function RecordBanner({ held, onSwitch }: RecordBannerProps) {
  const { subject, settled } = usePanel();
  const name = useName(subject.kind === 'record' ? subject.named : undefined);
  const heldName = useName(held?.kind === 'record' ? held.named : undefined);
  const proposal = subject.kind === 'record' ? subject.news : undefined;
  const news = proposal && !settled.has(proposal.at) ? proposal : undefined;
  const match = useReadingMatch(news);
  const waiting = held && held.kind !== 'record' ? texts.panel.anotherPage : heldName;
  return (
    <PanelBanner
      name={name ?? texts.panel.noName}
      news={match.data && newsOf(match.data)}
      heldName={held ? waiting : undefined}
      onSwitch={onSwitch}
    />
  );
}

/** The name a record goes by: a prospect by its company's. */
function useName(named: Named | undefined): string | undefined {
  const record = useRecord(named?.id).data;
  const companyId = record && named?.type === 'prospect' ? text(record, 'companyId') : undefined;
  const company = useRecord(companyId).data;
  return (company && text(company, 'name')) ?? (record ? text(record, 'name') : undefined);
}
