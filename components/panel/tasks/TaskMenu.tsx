import Bell from 'lucide-react/icons/bell';
import BellOff from 'lucide-react/icons/bell-off';
import CalendarPlus from 'lucide-react/icons/calendar-plus';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Handshake from 'lucide-react/icons/handshake';
import Pencil from 'lucide-react/icons/pencil';
import Trash from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { nearDays } from '@/components/ui/days';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { MenuGroup } from '@/components/ui/MenuGroup';
import { MenuItem } from '@/components/ui/MenuItem';
import { MenuLine } from '@/components/ui/MenuLine';
import { dayOf, isoDay } from '@/lib/model/days';
import type { Task } from '@/lib/model/task';
import { texts } from '@/lib/texts';
import { day } from '@/lib/texts/format';
import { RowCommands } from '../row-here';
import { TaskDate } from './TaskDate';
import { onDay } from './task-state';
import type { TaskActs } from './use-task-acts';

export interface TaskMenuProps {
  task: Task;
  acts: TaskActs;
  /** The prospect's name, for the calendar. */
  about: string;
  now: string;
  /** The row has the focus: its menu is in the palette too. */
  isHere: boolean;
  /** It must not be done: it is dropped, or the block is lifted. */
  isBlocked: boolean;
  onEdit: () => void;
  onTick: () => void;
}

/** Later, another date, a reminder, who owes it, a calendar entry, delete. */
export function TaskMenu({ task, acts, about, now, isHere, isBlocked, onEdit, onTick }: TaskMenuProps) {
  const [picking, setPicking] = useState(false);
  const words = texts.tasks;
  const today = isoDay(dayOf(now) ?? 0);
  const trigger = (
    <IconButton
      icon={Ellipsis}
      size="small"
      name={words.more(task.title)}
      className="-my-0.5 @max-snug/panel:col-start-3 @max-snug/panel:row-start-1"
    />
  );
  const picked = () => {
    setPicking(false);
    requestAnimationFrame(() => document.getElementById(task.id)?.querySelector('button')?.focus());
  };
  const later = nearDays(today).map(({ id, name, day: to }) => ({
    ...{ id: `task.later-${id}`, name, hint: day(to, now) },
    run: () => acts.snooze(task, onDay(task.dueAt, to)),
  }));
  const pick = { id: 'task.pick', name: words.pick, run: () => setPicking(true) };
  const others = [
    task.remind
      ? { id: 'task.remind', name: words.reminding, icon: BellOff, run: () => acts.stopReminding(task) }
      : { id: 'task.remind', name: words.remind, icon: Bell, run: () => acts.remind(task) },
    {
      ...{ id: 'task.owed', name: task.owedBy === 'us' ? words.theyOweIt : words.weOwe, icon: Handshake },
      run: () => acts.oweBy(task, task.owedBy === 'us' ? 'them' : 'us'),
    },
    { id: 'task.edit', name: words.edit, icon: Pencil, run: onEdit },
    { id: 'task.save', name: words.exportOne, icon: CalendarPlus, run: () => acts.save([task], about, now) },
    { id: 'task.delete', name: words.delete, icon: Trash, run: () => acts.remove(task) },
  ];
  const group = texts.sections.here;
  const done = { id: 'task.done', name: words.done(task.title), group, run: onTick };
  const named = [...later, pick, ...others].map(({ id, name, run }) => ({
    ...{ id, name: words.ofTask(name, task.title), group, run },
  }));
  return (
    <>
      {isHere ? <RowCommands commands={[...(isBlocked ? [] : [done]), ...named]} /> : null}
      {/* The menu's button stays: were it gone, the focus that the menu gives back would go anywhere but into the date. */}
      {picking ? <TaskDate task={task} today={today} onDone={picked} acts={acts} /> : null}
      <Menu align="end" trigger={trigger}>
        <MenuGroup title={words.snooze}>
          {later.map(({ id, name, hint, run }) => (
            <MenuItem key={id} hint={hint} onSelect={run}>
              {name}
            </MenuItem>
          ))}
          <MenuItem onSelect={pick.run}>{pick.name}</MenuItem>
        </MenuGroup>
        <MenuLine />
        {others.map(({ id, name, icon, run }) => (
          <MenuItem key={id} icon={icon} onSelect={run}>
            {name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
