import { useNow } from '@/components/queries/now';
import type { FactField } from '@/lib/model/fact';
import { type StoredRecord, shown } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { FactText } from '../facts/FactText';
import { fieldsOf, lineOf } from '../facts/fact-lines';
import { nameOf } from './name-of';

/** The facts of two records side by side; only fields that one of them knows. */
export function MergeTable({ left, right }: { left: StoredRecord; right: StoredRecord }) {
  const fields = fieldsOf(left).filter((field) => [left, right].some((record) => shown(record, field).length > 0));
  const words = texts.record.merge;
  return (
    <table className="mx-(--gutter) w-[calc(100%-2*var(--gutter))] table-fixed text-left">
      <caption className="sr-only">{words.title}</caption>
      <thead>
        <tr className={`border-b border-line text-meta ${narrow}`}>
          <th scope="col" className="w-[84px] py-1 pr-2 font-normal text-ink-3 @max-snug/panel:sr-only">
            {words.field}
          </th>
          {[left, right].map((record) => (
            <th key={record.id} scope="col" className="py-1 pr-2 font-medium wrap-anywhere">
              <bdi>{nameOf(record)}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field} className={`border-b border-line align-top ${narrow}`}>
            <th
              scope="row"
              className="py-1 pr-2 text-meta/5 font-normal wrap-anywhere text-ink-3 @max-snug/panel:col-span-2 @max-snug/panel:pb-0"
            >
              {texts.names.fact[field]}
            </th>
            {[left, right].map((record) => (
              <td key={record.id} className="py-1 pr-2 wrap-anywhere">
                <Values record={record} field={field} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Below 300 px the field stands above its two values, or words would break in the middle. */
const narrow = '@max-snug/panel:grid @max-snug/panel:grid-cols-2';

function Values({ record, field }: { record: StoredRecord; field: FactField }) {
  const now = useNow();
  const { values } = lineOf(record, field);
  if (values.length === 0) return <span className="text-ink-3">{texts.record.merge.notKnown}</span>;
  return values.map(({ value, held }) => (
    <span key={value} className="block">
      <FactText field={field} value={value} now={now} quote={held[0].from.quote} plain />
    </span>
  ));
}
