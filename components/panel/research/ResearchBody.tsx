import Check from 'lucide-react/icons/check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import type { PanelFile } from '@/components/queries/prospect';
import { ActionLink } from '@/components/ui/ActionLink';
import { EmptyText } from '@/components/ui/EmptyText';
import { Icon } from '@/components/ui/Icon';
import { Rows } from '@/components/ui/Rows';
import { indexOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import { SuggestedRole } from '../people/SuggestedRole';
import type { SectionBodyProps } from '../section';
import { QuestionPopover } from '../step/QuestionPopover';
import { useShowProof } from '../use-show-proof';
import { type ResearchItem, researchOf } from './research-state';

/** What to find out at this stage: answered with its proof, or open with a field for the answer. */
export function ResearchBody({ file }: SectionBodyProps) {
  const items = researchOf(file);
  if (items.length === 0) return <EmptyText>{texts.research.none}</EmptyText>;
  return (
    <Rows label={texts.research.list(indexOf(file).stage.name)}>
      {items.map((item) => (
        <ResearchRow key={item.question.id} item={item} file={file} />
      ))}
    </Rows>
  );
}

function ResearchRow({ item, file }: { item: ResearchItem; file: PanelFile }) {
  const showProof = useShowProof(file);
  const { question, answered, proof, suggested } = item;
  const words = texts.research;
  return (
    <li data-row="" className={shape}>
      <span className={answered ? 'text-ink-3' : 'text-warn'}>
        <Icon icon={answered ? Check : CircleDashed} size={14} className="mt-[3px]" />
        <span className="sr-only">{answered ? words.answered : words.open}</span>
      </span>
      <span className={answered ? 'min-w-0 flex-1 text-ink-2' : 'min-w-0 flex-1'}>
        <span className="text-pretty">{question.ask}</span>{' '}
        {answered && proof ? (
          <ActionLink
            aria-label={`${words.proof}: ${proof.text}`}
            onClick={() => showProof(proof)}
            className="max-w-full text-left text-meta"
          >
            <bdi className="line-clamp-2 wrap-anywhere">{proof.text}</bdi>
          </ActionLink>
        ) : null}
        {suggested ? <SuggestedRole named contact={suggested} prospectId={file.prospect.id} /> : null}
      </span>
      {answered ? null : (
        <QuestionPopover
          file={file}
          asked={question}
          align="end"
          trigger={
            <ActionLink aria-label={words.askWhat(question.ask)} className="-my-0.5 text-meta">
              {words.answer}
            </ActionLink>
          }
        />
      )}
    </li>
  );
}

const shape =
  'group/row relative mx-[calc(var(--gutter)-12px)] flex min-h-7 items-start gap-2 rounded-control px-3 py-1 scroll-my-2 hover:bg-hover';
