import ChevronRight from 'lucide-react/icons/chevron-right';
import { nameOf } from '@/components/panel/record/name-of';
import type { Named } from '@/components/panel/subject';
import { useRecord } from '@/components/queries/records';
import { Icon } from '@/components/ui/Icon';
import { text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { hrefOf, type Route } from '../route';

const lists = { prospect: 'pipeline', company: 'companies', person: 'people' } satisfies {
  [type in Named['type']]: Route['place'];
};

/** The title of a record's page: the list it stands in, and its name. A prospect goes by its company's. */
export function RecordTitle({ named }: { named: Named }) {
  const record = useRecord(named.id).data ?? undefined;
  const companyId = named.type === 'prospect' ? record && text(record, 'companyId') : undefined;
  const company = useRecord(companyId).data ?? undefined;
  const list = lists[named.type];
  const name = company ? nameOf(company) : record && nameOf(record);
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <a
        href={hrefOf(list)}
        className="flex flex-none items-center gap-1 text-meta font-normal tracking-normal text-ink-3 hover:underline"
      >
        {texts.workspace.places[list]}
        <Icon icon={ChevronRight} size={12} />
      </a>
      <bdi className="line-clamp-2 min-w-0 wrap-anywhere" title={name}>
        {name ?? texts.ui.loading}
      </bdi>
    </span>
  );
}
