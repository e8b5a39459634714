import ArrowUpRight from 'lucide-react/icons/arrow-up-right';
import { useAct } from '@/components/queries/act';
import { useNow } from '@/components/queries/now';
import type { Again } from '@/components/queries/submit';
import { ActionLink } from '@/components/ui/ActionLink';
import { Message } from '@/components/ui/Message';
import { Quote } from '@/components/ui/Quote';
import { liftBlock } from '@/lib/acts/lift-block';
import type { StoredRecord } from '@/lib/model/record';
import { blockOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { ReasonForm } from './ReasonForm';

export interface BlockMessageProps {
  record: StoredRecord;
  lifting: boolean;
  onLift: (lifting: boolean) => void;
}

/** Somebody must not be contacted: since when, why, in which words; and the way to lift it, with a reason that is kept. */
export function BlockMessage({ record, lifting, onLift }: BlockMessageProps) {
  const act = useAct();
  const now = useNow();
  const { prove } = usePanel();
  const block = blockOf(record);
  const words = texts.record.block;
  if (!block) return null;
  const { url, quote } = block;
  const lift = async ({ reason }: { reason: string }, again: Again) => {
    const done = await act((making) => liftBlock(making, { record, reason }), again);
    return done !== undefined;
  };
  return (
    <>
      <Message
        tone="danger"
        title={words.title}
        className="mx-[calc(var(--gutter)-12px)]"
        actions={
          <>
            {url ? (
              <ActionLink
                icon={ArrowUpRight}
                onClick={() => prove(url, quote ? { exact: quote, where: 'text' } : undefined)}
              >
                {words.open}
              </ActionLink>
            ) : null}
            <ActionLink aria-expanded={lifting} onClick={() => onLift(!lifting)}>
              {words.lift}
            </ActionLink>
          </>
        }
      >
        {words.why(block.since, block.reason, now)}
        {quote ? (
          <>
            {': '}
            <Quote>{quote}</Quote>
          </>
        ) : null}
        {'. '}
        {words.means}
      </Message>
      {lifting ? (
        <ReasonForm
          name={`lift ${record.id}`}
          title={words.liftTitle}
          reasonLabel={words.liftReason}
          save={words.liftSave}
          onSave={lift}
          onDone={() => onLift(false)}
          onReopen={() => onLift(true)}
        />
      ) : (
        <p className="px-(--gutter) py-2.5 text-meta text-pretty text-ink-3">{words.fingerprint}</p>
      )}
    </>
  );
}
