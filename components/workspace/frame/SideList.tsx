import type { LucideIcon } from 'lucide-react';
import Building2 from 'lucide-react/icons/building-2';
import Kanban from 'lucide-react/icons/kanban';
import MessageSquareQuote from 'lucide-react/icons/message-square-quote';
import Search from 'lucide-react/icons/search';
import Settings2 from 'lucide-react/icons/settings-2';
import Sun from 'lucide-react/icons/sun';
import Users from 'lucide-react/icons/users';
import Workflow from 'lucide-react/icons/workflow';
import { useAbout } from '@/components/queries/private';
import { useCount } from '@/components/queries/records';
import { Avatar } from '@/components/ui/Avatar';
import { Icon } from '@/components/ui/Icon';
import { Key } from '@/components/ui/Key';
import { texts } from '@/lib/texts';
import { hrefOf, type Route } from '../route';

interface SideListProps {
  route: Route;
  onFind: () => void;
  onKeys: () => void;
}

/** The workspace's places with what is in them. Below 1180 px only the icons stay. */
export function SideList({ route, onFind, onKeys }: SideListProps) {
  const about = useAbout();
  const words = texts.workspace;
  const name = about.company || about.name || texts.panel.name;
  return (
    <nav
      data-region=""
      aria-label={words.places.all}
      className="flex w-50 flex-none flex-col gap-px overflow-y-auto border-r border-line p-2 max-[1180px]:w-13 max-[640px]:w-full max-[640px]:flex-row max-[640px]:border-r-0 max-[640px]:border-b"
    >
      <div className="flex h-8 items-center gap-2 px-1.5 font-medium max-[640px]:hidden">
        <Avatar name={name} kind="company" />
        <span className="truncate max-[1180px]:sr-only">{name}</span>
      </div>
      <button type="button" onClick={onFind} title={texts.panel.find} className={search}>
        <Icon icon={Search} />
        <span className="flex-1 text-left max-[1180px]:sr-only">{texts.panel.find}</span>
        <span className="max-[1180px]:hidden" aria-hidden="true">
          <Key keys="mod+k" />
        </span>
      </button>
      <Item icon={Sun} place="today" route={route} />
      <Counted icon={Kanban} place="pipeline" of="prospect" route={route} />
      <Counted icon={Building2} place="companies" of="company" route={route} />
      <Counted icon={Users} place="people" of="person" route={route} />
      <h2 className="px-2.5 pt-3 pb-1 text-micro text-ink-3 max-[1180px]:sr-only">{words.playbook}</h2>
      <Item icon={Workflow} place="process" route={route} />
      <Item icon={MessageSquareQuote} place="scripts" route={route} />
      <span className="flex-1" />
      <button
        type="button"
        onClick={onKeys}
        title={texts.panel.keys}
        className={`${item} text-ink-2 max-[640px]:hidden`}
      >
        <span aria-hidden="true" className="inline-flex w-4 justify-center">
          <Key keys="?" />
        </span>
        <span className="max-[1180px]:sr-only">{texts.panel.keys}</span>
      </button>
      <Item icon={Settings2} place="settings" route={route} />
    </nav>
  );
}

const search =
  'my-1.5 flex h-7 items-center gap-2 rounded-control bg-surface px-2 text-ink-3 inset-ring inset-ring-line-strong hover:bg-hover max-[640px]:my-0';
const item = 'flex h-7 flex-none items-center gap-2 rounded-control px-2 hover:bg-hover';

interface ItemProps {
  icon: LucideIcon;
  place: Exclude<keyof typeof texts.workspace.places, 'all'>;
  route: Route;
  count?: number | undefined;
}

function Item({ icon, place, route, count }: ItemProps) {
  const isHere = route.place === place;
  return (
    <a
      href={hrefOf(place)}
      aria-current={isHere ? 'page' : undefined}
      title={texts.workspace.places[place]}
      className={isHere ? `${item} bg-pressed font-medium` : `${item} text-ink-2`}
    >
      <Icon icon={icon} />
      <span className="flex-1 max-[1180px]:sr-only">{texts.workspace.places[place]}</span>
      {count === undefined ? null : (
        <span className="text-micro text-ink-3 tabular-nums max-[1180px]:hidden">{count}</span>
      )}
    </a>
  );
}

function Counted({ of, ...rest }: Omit<ItemProps, 'count'> & { of: string }) {
  return <Item {...rest} count={useCount(of).data} />;
}
