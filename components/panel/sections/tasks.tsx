import CalendarPlus from 'lucide-react/icons/calendar-plus';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Plus from 'lucide-react/icons/plus';
import { IconButton } from '@/components/ui/IconButton';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Menu } from '@/components/ui/Menu';
import { MenuItem } from '@/components/ui/MenuItem';
import { texts } from '@/lib/texts';
import { useAsked } from '../asked';
import { defineSection, type SectionBodyProps } from '../section';
import { nameOfFile } from '../tasks/name-of-file';
import { TasksBody } from '../tasks/TasksBody';
import { isLate, splitTasks } from '../tasks/task-state';
import { useTaskActs } from '../tasks/use-task-acts';

/** What is owed, by us and by them. */
export default defineSection({
  id: 'tasks',
  order: 60,
  goKey: 'T',
  openAtFirst: false,
  title: () => texts.tasks.title,
  count: (file) => splitTasks(file.tasks).open.length,
  summary: (file) => {
    const { open } = splitTasks(file.tasks);
    const late = open.filter((task) => isLate(task, file.now));
    const next = open.find((task) => !isLate(task, file.now));
    return texts.tasks.summary(late.length, next?.dueAt, file.now);
  },
  isUrgent: (file) => file.tasks.some((task) => isLate(task, file.now)),
  Action: TaskActions,
  Body: TasksBody,
});

function TaskActions({ file }: SectionBodyProps) {
  const { ask } = useAsked();
  const acts = useTaskActs();
  const { open } = splitTasks(file.tasks);
  const save = () => acts.save(open, nameOfFile(file), file.now);
  const { here: group } = texts.sections;
  useCommandList([
    { id: 'task.add', name: texts.tasks.add, group, run: () => ask('add') },
    { id: 'task.export', name: texts.tasks.exportAll, group, when: () => open.length > 0, run: save },
  ]);
  return (
    <span className="flex">
      {open.length > 0 ? (
        <Menu align="end" trigger={<IconButton icon={Ellipsis} size="small" name={texts.tasks.menu} />}>
          <MenuItem icon={CalendarPlus} onSelect={save}>
            {texts.tasks.exportAll}
          </MenuItem>
        </Menu>
      ) : null}
      <IconButton icon={Plus} size="small" name={texts.tasks.add} onClick={() => ask('add')} />
    </span>
  );
}
