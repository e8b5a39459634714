import { useState } from 'react';
import { useRoving } from '@/components/ui/use-roving';
import type { StoredRecord } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { FactRow } from './FactRow';
import { type FactLine, factLines, fieldOfKey, lineOf, type WantedFact } from './fact-lines';
import type { FactHand } from './use-fact-hand';

export interface FactListProps {
  records: StoredRecord[];
  /** Shown first, known or not. */
  wanted: WantedFact[];
  hand: FactHand;
  now: string;
  plain?: boolean;
}

/** How many rows stand there before "Show more": what the stage asks for, but at least so many. */
const FIRST = 6;

/** The facts of some records as one list and one Tab stop. */
export function FactList({ records, wanted, hand, now, plain }: FactListProps) {
  const [all, setAll] = useState(false);
  const list = useRoving<HTMLUListElement>({ axis: 'column', items: '[data-row]' });
  const lines = withDrafts(factLines(records, wanted), records, hand);
  const limit = Math.max(FIRST, wanted.length);
  const visible = all ? lines : lines.filter((line, place) => place < limit || hand.drafts[line.key] !== undefined);
  const questions = new Map(wanted.map(({ record, field, question }) => [`${record.id} ${field}`, question]));
  return (
    <>
      <ul ref={list} aria-label={texts.facts.title}>
        {visible.map((line) => (
          <FactRow
            key={line.key}
            line={line}
            question={questions.get(line.key) ?? texts.facts.question(line.label)}
            now={now}
            hand={hand}
            plain={plain}
          />
        ))}
      </ul>
      {lines.length > limit ? (
        <button type="button" onClick={() => setAll(!all)} className={moreLook}>
          {all ? texts.facts.fewer : texts.facts.more(lines.length - visible.length)}
        </button>
      ) : null}
    </>
  );
}

const moreLook =
  'mx-[calc(var(--gutter)-12px)] flex min-h-7 items-center rounded-control px-3 text-meta text-ink-2 hover:bg-hover';

/** A fact that is being added by hand has a row too, though nothing is known of it yet. */
function withDrafts(lines: FactLine[], records: StoredRecord[], hand: FactHand): FactLine[] {
  const there = new Set(lines.map((line) => line.key));
  const added = Object.keys(hand.drafts).flatMap((key) => {
    const place = there.has(key) ? undefined : fieldOfKey(key);
    const record = records.find((one) => one.id === place?.recordId);
    return place && record ? [lineOf(record, place.field)] : [];
  });
  return [...lines, ...added];
}
