import { useHistory } from '@/components/queries/records';
import { ActionLink } from '@/components/ui/ActionLink';
import type { FactField } from '@/lib/model/fact';
import { texts } from '@/lib/texts';
import { factHistory } from './fact-history';
import { useWhoSays } from './who-says';

export interface FactHistoryProps {
  record: string;
  field: FactField;
  now: string;
  onRestore: (value: string) => void;
}

/** Who changed the fact and when, the latest first; every former value can be brought back. */
export function FactHistory({ record, field, now, onRestore }: FactHistoryProps) {
  const whoSays = useWhoSays();
  const rows = useHistory(record);
  if (!rows.data) return null;
  const words = texts.facts.historyOf;
  const steps = factHistory(rows.data, field);
  if (steps.length === 0) return <p className="py-1 text-meta text-ink-3">{words.none}</p>;
  return (
    <ul aria-label={texts.facts.history} className="py-1 text-meta">
      {steps.map((step) => (
        <li key={step.key} className="flex items-baseline gap-2 py-0.5">
          <span className="min-w-0 flex-1">
            <bdi className="wrap-anywhere">{step.after ?? words.empty}</bdi>
            <span className="block text-micro text-ink-3">
              {words.line(whoSays(step.who), step.at, now)}
              {step.before === undefined ? null : (
                <>
                  {' · '}
                  <bdi className="wrap-anywhere">{words.was(step.before)}</bdi>
                </>
              )}
            </span>
          </span>
          {step.restore === undefined ? null : (
            <ActionLink aria-label={words.restoreWhat(step.restore)} onClick={() => onRestore(step.restore ?? '')}>
              {words.restore}
            </ActionLink>
          )}
        </li>
      ))}
    </ul>
  );
}
