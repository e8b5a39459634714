import ArrowUpRight from 'lucide-react/icons/arrow-up-right';
import { useState } from 'react';
import { ActionLink } from '@/components/ui/ActionLink';
import type { Held } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { FactHistory } from './FactHistory';
import { FactSource } from './FactSource';
import type { FactLine, FactValue } from './fact-lines';

export interface FactProofProps {
  line: FactLine;
  now: string;
  onCorrect: (value: string | undefined) => void;
  onRemove: (value: string) => void;
  onRestore: (value: string) => void;
}

/** The opened row: every source of every value with its words, and what one can do about it. */
export function FactProof({ line, now, onCorrect, onRemove, onRestore }: FactProofProps) {
  const [history, setHistory] = useState(false);
  const several = line.values.length > 1;
  return (
    <div className="pt-0.5 pb-1">
      {line.values.map((value) => (
        <ValueProof key={value.value} value={value} named={several} now={now}>
          <ActionLink onClick={() => onCorrect(value.value)}>{texts.facts.correct}</ActionLink>
          {several ? null : (
            <ActionLink aria-expanded={history} onClick={() => setHistory(!history)}>
              {texts.facts.history}
            </ActionLink>
          )}
          <ActionLink onClick={() => onRemove(value.value)}>{texts.facts.remove}</ActionLink>
        </ValueProof>
      ))}
      {several ? (
        <ActionLink className="text-meta" aria-expanded={history} onClick={() => setHistory(!history)}>
          {texts.facts.history}
        </ActionLink>
      ) : null}
      {history ? <FactHistory record={line.record.id} field={line.field} now={now} onRestore={onRestore} /> : null}
    </div>
  );
}

interface ValueProofProps {
  value: FactValue;
  /** Where there are several values, each proof says which one it is for. */
  named: boolean;
  now: string;
  children: React.ReactNode;
}

function ValueProof({ value, named, now, children }: ValueProofProps) {
  const source = value.held.find((held) => held.from.url !== undefined);
  return (
    <div className={named ? 'mb-2' : undefined}>
      {named ? <bdi className="block text-meta wrap-anywhere text-ink-2">{value.value}</bdi> : null}
      {value.held.map((held) => (
        <FactSource key={held.stamp.join()} held={held} now={now} />
      ))}
      <div className="mt-0.5 flex flex-wrap gap-x-3 text-meta">
        {source ? <OpenSource held={source} /> : null}
        {children}
      </div>
    </div>
  );
}

function OpenSource({ held }: { held: Held }) {
  const { prove } = usePanel();
  const { url, quote } = held.from;
  if (url === undefined) return null;
  return (
    <ActionLink icon={ArrowUpRight} onClick={() => prove(url, quote)}>
      {quote ? texts.facts.openAtQuote : texts.facts.openPage}
    </ActionLink>
  );
}
