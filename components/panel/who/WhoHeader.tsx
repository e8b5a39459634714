import Link2 from 'lucide-react/icons/link-2';
import type { PanelFile } from '@/components/queries/prospect';
import { Avatar } from '@/components/ui/Avatar';
import { Icon } from '@/components/ui/Icon';
import { text } from '@/lib/model/record';
import { recordName } from '../frame/use-scrolled-name';
import { BlockLine } from './BlockLine';
import { metaParts } from './meta-line';
import { ProspectMenu } from './ProspectMenu';
import { ProspectSwitch } from './ProspectSwitch';

export interface WhoHeaderProps {
  file: PanelFile;
  /** Why this record: "Matched by this page's domain". */
  why?: string | undefined;
}

/** Of whom the panel speaks: name, deal, and why it is this record. */
export function WhoHeader({ file, why }: WhoHeaderProps) {
  const { prospect, company, now } = file;
  const companyName = company && text(company, 'name');
  const name = companyName ?? prospect.name;
  const meta = metaParts(prospect, companyName, now);
  return (
    <header className="flex items-start gap-2.5 px-(--gutter) pt-3 pb-2 @snug/panel:gap-3">
      <span className="@max-snug/panel:hidden">
        <Avatar name={name} kind={company ? 'company' : 'person'} size="large" />
      </span>
      <span className="@snug/panel:hidden">
        <Avatar name={name} kind={company ? 'company' : 'person'} size="medium" />
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex items-start">
          <h2
            {...recordName}
            title={name}
            className="line-clamp-2 min-w-0 text-lead font-semibold wrap-anywhere @roomy/panel:line-clamp-1"
          >
            <bdi>{name}</bdi>
          </h2>
          <ProspectSwitch prospect={prospect} />
        </div>
        {meta.length > 0 ? (
          <p className="line-clamp-2 text-meta wrap-anywhere text-ink-2 @roomy/panel:line-clamp-1">
            {meta.map((part, place) => (
              // The deal's name may be anything; the other two never repeat.
              // biome-ignore lint/suspicious/noArrayIndexKey: three places that never move
              <span key={place}>
                {place > 0 ? ' · ' : null}
                <bdi>{part}</bdi>
              </span>
            ))}
          </p>
        ) : null}
        {why ? (
          <p className="mt-1 flex items-start gap-1.5 text-micro text-ink-3">
            <Icon icon={Link2} size={12} className="mt-0.5" />
            <span className="min-w-0 text-balance wrap-anywhere">{why}</span>
          </p>
        ) : null}
        <BlockLine file={file} />
      </div>
      <ProspectMenu file={file} />
    </header>
  );
}
