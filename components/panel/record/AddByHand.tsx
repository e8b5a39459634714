import { useMemo, useState } from 'react';
import { useDraft } from '@/components/queries/draft';
import { readMet } from '@/components/queries/met';
import { useAbout } from '@/components/queries/private';
import { useRecord } from '@/components/queries/records';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Quote } from '@/components/ui/Quote';
import { Segmented } from '@/components/ui/Segmented';
import type { Met } from '@/lib/intake/match-typed';
import { text as textOf } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { onEscape } from '../on-escape';
import { usePanel } from '../PanelContext';
import { AddFields } from './AddFields';
import { AlreadyKnown } from './AlreadyKnown';
import { type AddErrors, addKinds, errorsOf, formFrom, type AddForm as Typed } from './add-form';
import { CloseToKnown } from './CloseToKnown';
import { nameOf } from './name-of';
import { typedIn, useAdd } from './use-add';
import { useSuffixes } from './use-suffixes';

export interface AddByHandProps {
  /** Selected words to begin with. */
  text?: string | undefined;
  url?: string | undefined;
  onDone: () => void;
}

/**
 * A company, a person or both, and a pursuit, by hand or from selected words. A person is added to the company that the panel
 * names. What is typed is a draft until it is saved or cancelled.
 */
export function AddByHand(props: AddByHandProps) {
  return useSuffixes() ? <AddForm {...props} /> : null;
}

function AddForm({ text, url, onDone }: AddByHandProps) {
  const { subject, over, choose, open } = usePanel();
  const named = subject.kind === 'record' ? subject.named : undefined;
  const place = usePlace(named?.type === 'person' ? undefined : named?.id);
  const role = over?.view === 'add' ? over.role : undefined;
  const known = named !== undefined && named.type !== 'person';
  const mine = useAbout();
  const first = useMemo(() => formFrom({ text, url, role, known, mine }), [text, url, role, known, mine]);
  const { draft, change, clear, drop } = useDraft<Typed>(
    `add ${named?.id ?? ''} ${url ?? ''} ${text ?? ''}`.slice(0, 300),
    first,
  );
  const [errors, setErrors] = useState<AddErrors>({});
  const [met, setMet] = useState<Met>();
  const add = useAdd();
  const words = texts.record.add;
  const type = (next: Typed) => {
    setMet(undefined);
    change(next);
  };
  const save = useSubmit(async (again, as: 'known' | 'new' = 'known') => {
    const wrong = errorsOf(draft);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return false;
    const source = text && url ? { url, quote: { exact: text, where: 'text' as const } } : undefined;
    const found = met ?? (await readMet(typedIn(draft, place)));
    // Nobody is stored a second time before the rep has seen who is there.
    if (!met && (found.company ?? found.person)) {
      setMet(found);
      return false;
    }
    const shown = await add(draft, { ...place, source }, as === 'known' ? found : {}, again);
    if (!shown) return false;
    clear();
    onDone();
    if (draft.kind !== 'person' || draft.pursue || !known) choose(shown);
    return true;
  });
  const cancel = () => {
    drop(() => over && open(over));
    onDone();
  };
  return (
    <form
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onEscape(onDone)}
      className="flex flex-col gap-3 px-(--gutter) py-3"
    >
      <h2 className="sr-only">{words.title}</h2>
      {text ? (
        <div>
          <p className="text-meta text-ink-3">{words.fromSelection}</p>
          <Quote shape="block">{text}</Quote>
        </div>
      ) : null}
      <Segmented
        label={words.kind}
        value={draft.kind}
        onChange={(kind) => type({ ...draft, kind })}
        options={addKinds.map((value) => ({ value, label: words[value] }))}
      />
      {draft.kind === 'person' && place.companyName ? (
        <p className="text-meta text-ink-2">
          <bdi>{words.for(place.companyName)}</bdi>
        </p>
      ) : null}
      <AddFields form={draft} errors={errors} onChange={type} seated={place.prospectId !== undefined || draft.pursue} />
      {met ? <AlreadyKnown met={met} /> : <CloseToKnown form={draft} />}
      <Checkbox checked={draft.pursue} onChange={(pursue) => change({ ...draft, pursue })}>
        {words.start}
      </Checkbox>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" size="large">
          {met ? words.join(knownName(met)) : words.save}
        </Button>
        {met ? (
          <Button size="large" onClick={() => void save('new')}>
            {words.asNew}
          </Button>
        ) : null}
        <Button look="ghost" size="large" onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Whom the form would come to. */
const knownName = ({ person, company }: Met): string => {
  const record = (person ?? company)?.record;
  return record ? nameOf(record) : '';
};

/** Where a new person belongs: the company and the pursuit that the panel names. */
function usePlace(id: string | undefined) {
  const record = useRecord(id).data;
  const pointed = record ? textOf(record, 'companyId') : undefined;
  const companyId = record?.type === 'company' ? record.id : pointed;
  const company = useRecord(companyId).data;
  return {
    companyId,
    companyName: company ? nameOf(company) : undefined,
    prospectId: record?.type === 'prospect' ? record.id : undefined,
  };
}
