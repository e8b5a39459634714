import UserPlus from 'lucide-react/icons/user-plus';
import { useAct } from '@/components/queries/act';
import type { PanelFile } from '@/components/queries/prospect';
import { ActionLink } from '@/components/ui/ActionLink';
import { Avatar } from '@/components/ui/Avatar';
import { Menu } from '@/components/ui/Menu';
import { MenuItem } from '@/components/ui/MenuItem';
import { MenuLine } from '@/components/ui/MenuLine';
import { answerSeat } from '@/lib/acts/answer-seat';
import { text } from '@/lib/model/record';
import type { CommitteeRole } from '@/lib/model/seat';
import { indexOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';

/** A seat that the stage asks for and nobody holds: choose one of the known people, or add somebody. */
export function EmptySeat({ role, file }: { role: CommitteeRole; file: PanelFile }) {
  const act = useAct();
  const { open } = usePanel();
  const name = texts.names.role[role];
  const free = indexOf(file).contacts.filter((contact) => !contact.block);
  const trigger = (
    <ActionLink aria-label={texts.people.nameRole(name)} className="relative text-meta">
      {texts.people.name}
    </ActionLink>
  );
  return (
    <li data-row="" className={shape}>
      <Avatar kind="empty" />
      <span className="min-w-0 flex-1">
        <span className="block text-ink-2">{texts.people.nobody}</span>
        <span className="block truncate text-meta text-warn">{texts.people.emptySeat(name)}</span>
      </span>
      <Menu trigger={trigger} align="end">
        {free.map((contact) => (
          <MenuItem
            key={contact.id}
            hint={text(contact.record, 'title')}
            onSelect={() => void act((making) => answerSeat(making, { file, personId: contact.id, role }))}
          >
            <bdi>{contact.name}</bdi>
          </MenuItem>
        ))}
        {free.length > 0 ? <MenuLine /> : null}
        <MenuItem icon={UserPlus} onSelect={() => open({ view: 'add', role })}>
          {texts.people.somebodyElse}
        </MenuItem>
      </Menu>
    </li>
  );
}

const shape = 'relative mx-[calc(var(--gutter)-12px)] flex min-h-10 items-center gap-2 rounded-control px-3 py-1';
