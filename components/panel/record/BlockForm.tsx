import { useAct } from '@/components/queries/act';
import type { Again } from '@/components/queries/submit';
import { block } from '@/lib/acts/do-not-contact';
import type { StoredRecord } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { ReasonForm } from './ReasonForm';

interface BlockFormProps {
  record: StoredRecord;
  onDone: () => void;
  onReopen: () => void;
}

/** Marks somebody as not to be contacted: the reason, and their words where there are any, with the page beside the panel. */
export function BlockForm({ record, ...form }: BlockFormProps) {
  const act = useAct();
  const { page } = usePanel();
  const words = texts.record.block;
  const save = async ({ reason, quote }: { reason: string; quote: string }, again: Again) => {
    // Words that were read somewhere were most likely read on the page beside.
    const source = quote === '' ? {} : { quote, ...(page?.url && { url: page.url }) };
    const done = await act((making) => block(making, { record, reason, ...source }), again);
    return done !== undefined;
  };
  return (
    <ReasonForm
      name={`block ${record.id}`}
      title={words.title}
      reasonLabel={words.reason}
      reasonHint={words.reasonHint}
      quoteLabel={words.quote}
      save={words.save}
      onSave={save}
      {...form}
    />
  );
}
