import { cloneElement, type ReactElement, useState } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import { useCommand } from '@/components/ui/keys/use-commands';
import { Popover } from '@/components/ui/Popover';
import { texts } from '@/lib/texts';
import type { Asked } from './asked';
import { QuestionForm } from './QuestionForm';
import { SeatForm } from './SeatForm';
import { ASKS, useFocusAfterAnswer } from './use-focus-after-answer';

export interface QuestionPopoverProps {
  file: PanelFile;
  asked: Asked;
  trigger: ReactElement<Record<string, unknown>>;
  align?: 'start' | 'end';
}

/** A question with its one field. The answer becomes a fact, a seat's holder or a note, typed by the rep. */
export function QuestionPopover({ file, asked, trigger, align = 'start' }: QuestionPopoverProps) {
  const [open, setOpen] = useState(false);
  const answered = useFocusAfterAnswer();
  const close = () => {
    answered();
    setOpen(false);
  };
  const { label } = asked;
  const name = asked.fillsRole ? texts.people.nameRole(label) : texts.prospect.step.answer(label);
  useCommand({
    // The same question may be asked in several places, and by the gap of a script: in the palette it is one.
    id: `ask ${name}`,
    name,
    group: texts.prospect.commands.group,
    run: () => setOpen(true),
  });
  return (
    <Popover
      trigger={cloneElement(trigger, { [ASKS]: name })}
      title={asked.label}
      open={open}
      onOpenChange={setOpen}
      align={align}
    >
      {asked.fillsRole ? (
        <SeatForm file={file} asked={asked} role={asked.fillsRole} onDone={close} />
      ) : (
        <QuestionForm file={file} asked={asked} onDone={close} />
      )}
    </Popover>
  );
}
