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
import { TaskDate } from './TaskDate';
import { onDay } from './task-state';
import type { TaskActs } from './use-task-acts';

export interface TaskMenuProps {
  task: Task;
  acts: TaskActs;
  /** The prospect's name, for the calendar. */
  about: string;
  now: string;
  onEdit: () => void;
}

/** Later, another date, a reminder, who owes it, a calendar entry, delete. */
export function TaskMenu({ task, acts, about, now, onEdit }: TaskMenuProps) {
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
  if (picking) return <TaskDate task={task} today={today} onDone={picked} acts={acts} />;
  return (
    <Menu align="end" trigger={trigger}>
      <MenuGroup title={words.snooze}>
        {nearDays(today).map(({ name, day: to }) => (
          <MenuItem key={name} hint={day(to, now)} onSelect={() => acts.snooze(task, onDay(task.dueAt, to))}>
            {name}
          </MenuItem>
        ))}
        <MenuItem onSelect={() => setPicking(true)}>{words.pick}</MenuItem>
      </MenuGroup>
      <MenuLine />
      {task.remind ? (
        <MenuItem icon={BellOff} onSelect={() => acts.stopReminding(task)}>
          {words.reminding}
        </MenuItem>
      ) : (
        <MenuItem icon={Bell} onSelect={() => acts.remind(task)}>
          {words.remind}
        </MenuItem>
      )}
      <MenuItem icon={Handshake} onSelect={() => acts.oweBy(task, task.owedBy === 'us' ? 'them' : 'us')}>
        {task.owedBy === 'us' ? words.theyOweIt : words.weOwe}
      </MenuItem>
      <MenuItem icon={Pencil} onSelect={onEdit}>
        {words.edit}
      </MenuItem>
      <MenuItem icon={CalendarPlus} onSelect={() => acts.save([task], about, now)}>
        {words.exportOne}
      </MenuItem>
      <MenuItem icon={Trash} onSelect={() => acts.remove(task)}>
        {words.delete}
      </MenuItem>
    </Menu>
  );
}
