import Check from 'lucide-react/icons/check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import type { PanelFile } from '@/components/queries/prospect';
import { ActionLink } from '@/components/ui/ActionLink';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { Question } from '@/lib/model/process';
import { processIndex } from '@/lib/process/file-index';
import { suggestedFor } from '@/lib/process/seats';
import { type CriterionState, criteriaOf } from '@/lib/process/stage';
import { texts } from '@/lib/texts';
import { SuggestedRole } from '../people/SuggestedRole';
import { useShowProof } from '../use-show-proof';
import { QuestionPopover } from './QuestionPopover';

/** The exit criteria of the current stage: what proves each, or the question that would. */
export function CriteriaList({ file, only }: { file: PanelFile; only?: CriterionState[] }) {
  const showProof = useShowProof(file);
  const { questions } = processIndex(file.process);
  return (
    <ul>
      {(only ?? criteriaOf(file)).map(({ criterion, met, proof }) => {
        const question = questions.get(criterion.question ?? '');
        const suggested = met ? undefined : suggestedFor(criterion.proof, file);
        return (
          <li key={criterion.id} className="flex min-h-7 items-center gap-x-2 py-1 @max-wide/panel:flex-wrap">
            <Icon icon={met ? Check : CircleDashed} className={met ? 'text-ok' : 'text-warn'} />
            <span className={met ? `${labelLook} text-ink-2` : 'min-w-0 flex-1 font-medium'}>
              {criterion.label}
              {criterion.required ? null : (
                <span className="font-normal text-ink-3"> · {texts.prospect.move.optional}</span>
              )}
              {met ? null : <span className="sr-only">, {texts.prospect.stage.notProven}</span>}
              {suggested ? (
                <SuggestedRole named contact={suggested} prospectId={file.prospect.id} className="font-normal" />
              ) : null}
            </span>
            {proof ? (
              <ActionLink
                className="-my-0.5 text-meta @max-wide/panel:ml-6 @wide/panel:max-w-2/3"
                aria-label={texts.prospect.stage.proof(criterion.label, proof.text)}
                onClick={() => showProof(proof)}
              >
                <span className="line-clamp-3 text-left text-balance wrap-anywhere @wide/panel:text-right">
                  {proof.text}
                </span>
              </ActionLink>
            ) : null}
            {!met && question ? <AnswerButton file={file} question={question} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

/** Below 520 px a proof that does not fit beside its label stands under it. */
const labelLook = 'min-w-0 flex-1 @max-wide/panel:basis-36';

function AnswerButton({ file, question }: { file: PanelFile; question: Question }) {
  const words = texts.prospect.move;
  return (
    <QuestionPopover
      file={file}
      asked={question}
      align="end"
      trigger={
        <Button size="small">
          {question.fillsRole ? words.name : words.answer}
          <span className="sr-only">{words.of(question.label)}</span>
        </Button>
      }
    />
  );
}
