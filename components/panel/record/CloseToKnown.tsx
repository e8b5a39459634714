import { useFind } from '@/components/queries/records';
import { Avatar } from '@/components/ui/Avatar';
import { Row } from '@/components/ui/Row';
import { Rows } from '@/components/ui/Rows';
import type { StoredRecord } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { printedAddress } from '@/lib/texts/printed-domain';
import { usePanel } from '../PanelContext';
import type { AddForm } from './add-form';
import { nameOf, secondOf } from './name-of';

const types = ['company', 'person'] as const;

/** Records that are close to what is being typed: perhaps it is there already. */
export function CloseToKnown({ form }: { form: AddForm }) {
  const { choose } = usePanel();
  const company = form.kind === 'person' ? '' : form.domain || form.companyName;
  const person = form.kind === 'company' ? '' : form.email || form.name;
  const companies = useFind(enough(company), types).data ?? [];
  const people = useFind(enough(person), types).data ?? [];
  const numbers = useFind(form.kind === 'company' ? '' : enough(form.phone), types).data ?? [];
  const close = [
    ...(enough(company) === '' ? [] : companies.filter((record) => record.type === 'company')),
    ...(enough(person) === '' ? [] : people.filter((record) => record.type === 'person')),
    ...(enough(form.phone) === '' ? [] : numbers.filter((record) => record.type === 'person')),
  ];
  const found = [...new Map(close.map((record) => [record.id, record])).values()].slice(0, 4);
  if (found.length === 0) return null;
  const words = texts.record.add;
  return (
    <div className="-mx-(--gutter)">
      <p className="px-(--gutter) pb-1 text-meta text-warn">{words.known}</p>
      <Rows label={words.known}>
        {found.map((record) => (
          <Row
            key={record.id}
            lead={<Avatar name={nameOf(record)} kind={kindOf(record)} />}
            title={<bdi className="font-medium">{nameOf(record)}</bdi>}
            second={printedAddress(secondOf(record))}
            onOpen={() => choose({ type: kindOf(record), id: record.id })}
          />
        ))}
      </Rows>
    </div>
  );
}

const kindOf = (record: StoredRecord) => (record.type === 'company' ? 'company' : 'person');

/** One or two letters are close to everything. */
const enough = (typed: string) => (typed.trim().length >= 3 ? typed : '');
