import Link2 from 'lucide-react/icons/link-2';
import type { RecordFile } from '@/components/queries/record-file';
import { ActionLink } from '@/components/ui/ActionLink';
import { Avatar } from '@/components/ui/Avatar';
import { Icon } from '@/components/ui/Icon';
import { text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { recordName } from '../frame/use-scrolled-name';
import { usePanel } from '../PanelContext';
import { TitleDiffers } from '../people/TitleDiffers';
import { nameOf } from './name-of';
import { type Doing, RecordMenu } from './RecordMenu';

export interface RecordHeaderProps {
  file: RecordFile;
  why?: string | undefined;
  onDo: (doing: Doing) => void;
}

/** Of whom the panel speaks: name, title and company, why it is this record, and what can be done with it. */
export function RecordHeader({ file, why, onDo }: RecordHeaderProps) {
  const { choose } = usePanel();
  const { record, company } = file;
  const name = nameOf(record);
  const kind = record.type === 'company' ? 'company' : 'person';
  const under = kind === 'company' ? text(record, 'industry') : text(record, 'title');
  return (
    <header className="flex items-start gap-2.5 px-(--gutter) pt-3 pb-2 @snug/panel:gap-3">
      <Avatar name={name} kind={kind} size="large" />
      <div className="min-w-0 flex-1">
        <h2 {...recordName} title={name} className="line-clamp-2 text-lead font-semibold wrap-anywhere">
          <bdi>{name}</bdi>
        </h2>
        <p className="text-meta wrap-anywhere text-ink-2">
          {under ? <bdi>{under}</bdi> : null}
          {under && company ? ' · ' : null}
          {company ? (
            <ActionLink
              aria-label={texts.record.openCompany(nameOf(company))}
              onClick={() => choose({ type: 'company', id: company.id })}
            >
              <bdi>{nameOf(company)}</bdi>
            </ActionLink>
          ) : null}
        </p>
        {kind === 'person' ? <TitleDiffers person={record} /> : null}
        {why ? (
          <p className="mt-1 flex items-start gap-1.5 text-micro text-ink-3">
            <Icon icon={Link2} size={12} className="mt-0.5" />
            <span className="min-w-0 wrap-anywhere">{why}</span>
          </p>
        ) : null}
      </div>
      <RecordMenu file={file} onDo={onDo} />
    </header>
  );
}
