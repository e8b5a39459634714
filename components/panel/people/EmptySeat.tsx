import type { PanelFile } from '@/components/queries/prospect';
import { ActionLink } from '@/components/ui/ActionLink';
import { Avatar } from '@/components/ui/Avatar';
import type { CommitteeRole } from '@/lib/model/seat';
import { processIndex } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import type { Asked } from '../step/asked';
import { QuestionPopover } from '../step/QuestionPopover';

/** A seat that the stage asks for and nobody holds: choose one of the known people, or name somebody new. */
export function EmptySeat({ role, file }: { role: CommitteeRole; file: PanelFile }) {
  const name = texts.names.role[role];
  const trigger = (
    <ActionLink aria-label={texts.people.nameRole(name)} className="text-meta">
      {texts.people.name}
    </ActionLink>
  );
  return (
    <li data-row="" className={shape}>
      <Avatar kind="empty" />
      <span className="min-w-0 flex-1">
        <span className="block text-ink-2">{texts.people.nobody}</span>
        <span className="block text-meta text-warn">{texts.people.emptySeat(name)}</span>
      </span>
      <QuestionPopover file={file} asked={askedFor(role, file)} trigger={trigger} align="end" />
    </li>
  );
}

/** The process's own question for the seat; one of ours where it has none. */
function askedFor(role: CommitteeRole, file: PanelFile): Asked {
  const question = [...processIndex(file.process).questions.values()].find((one) => one.fillsRole === role);
  return (
    question ?? { ask: texts.people.whoHolds(texts.names.role[role]), label: texts.names.role[role], fillsRole: role }
  );
}

const shape = 'relative mx-[calc(var(--gutter)-12px)] flex min-h-10 items-center gap-2 rounded-control px-3 py-1';
