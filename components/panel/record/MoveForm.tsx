import { useAct } from '@/components/queries/act';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { movePerson } from '@/lib/acts/move-person';
import { type StoredRecord, text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { onEscape } from '../on-escape';
import { FindRecord } from './FindRecord';

/** Somebody changed jobs: another company, or none. */
export function MoveForm({ person, onDone }: { person: StoredRecord; onDone: () => void }) {
  const act = useAct();
  const words = texts.record.move;
  const move = useSubmit(async (again, company: StoredRecord | undefined) => {
    if (!(await act((making) => movePerson(making, { person, company }), again))) return false;
    onDone();
    return true;
  });
  return (
    <section aria-label={words.title} onKeyDown={onEscape(onDone)} className="border-t border-line py-2.5">
      <h3 className="px-(--gutter) pb-1 text-meta font-semibold">{words.title}</h3>
      <p className="px-(--gutter) pb-2 text-meta text-ink-3">{words.keeps}</p>
      <FindRecord
        label={words.search}
        type="company"
        not={text(person, 'companyId') ?? ''}
        onChoose={(company) => void move(company)}
      />
      <div className="flex gap-2 px-(--gutter) pt-2">
        <Button onClick={() => void move(undefined)}>{words.none}</Button>
        <Button look="ghost" onClick={onDone}>
          {texts.sections.cancel}
        </Button>
      </div>
    </section>
  );
}
