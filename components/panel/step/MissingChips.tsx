import { useState } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import { ActionLink } from '@/components/ui/ActionLink';
import { GapChip } from '@/components/ui/GapChip';
import { processIndex } from '@/lib/process/file-index';
import type { NextStep } from '@/lib/process/next-step';
import { texts } from '@/lib/texts';
import { QuestionPopover } from './QuestionPopover';

const most = 3;

/** What the stage still has to prove, each with its question; at most three, then "+2". */
export function MissingChips({ file, step }: { file: PanelFile; step: NextStep }) {
  const [all, setAll] = useState(false);
  const words = texts.prospect.step;
  if (step.missing.length === 0) return null;
  const { questions } = processIndex(file.process);
  const shown = all ? step.missing : step.missing.slice(0, most);
  const more = step.missing.length - shown.length;
  return (
    <fieldset aria-label={words.missing} className="mt-2.5 flex min-w-0 flex-wrap items-center gap-1.5">
      <span aria-hidden="true" className="text-meta text-ink-3">
        {words.missing}
      </span>
      {shown.map(({ criterionId, label, questionId }) => {
        const question = questions.get(questionId);
        if (!question) return null;
        return (
          <QuestionPopover
            key={criterionId}
            file={file}
            asked={question}
            trigger={<GapChip title={texts.prospect.question.ask(question.ask)}>{label}</GapChip>}
          />
        );
      })}
      {more > 0 ? (
        <ActionLink className="text-meta" aria-label={words.moreName(more)} onClick={() => setAll(true)}>
          {words.more(more)}
        </ActionLink>
      ) : null}
    </fieldset>
  );
}
