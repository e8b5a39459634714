import type { KeyboardEvent } from 'react';
import { Segmented } from '@/components/ui/Segmented';
import type { Outcome } from '@/lib/model/activity';
import { texts } from '@/lib/texts';
import { type LogKind, outcomesOf, tellsDirection } from './kinds';

interface LogOutcomeProps {
  kind: LogKind;
  outcome: Outcome | null;
  onChange: (outcome: Outcome) => void;
  /** Puts the focus into the words. */
  onWords: () => void;
}

/**
 * What came of it. Whether a message went out or came in is asked with figures: 1 answers, and whoever starts to type lands in the
 * words, for the focus begins here.
 */
export function LogOutcome({ kind, outcome, onChange, onWords }: LogOutcomeProps) {
  const outcomes = outcomesOf[kind];
  const isNumbered = tellsDirection(kind);
  const onKey = (event: KeyboardEvent) => {
    if (!isNumbered || !isPlainCharacter(event)) return;
    // Letters are words here and no keys of the panel.
    event.stopPropagation();
    const byFigure = outcomes[Number(event.key) - 1];
    if (byFigure) {
      event.preventDefault();
      onChange(byFigure);
    }
    // A character whose key goes down here is typed where the focus is by then.
    onWords();
  };
  return (
    <Segmented
      wide
      label={texts.log.outcome}
      value={outcome ?? undefined}
      onChange={onChange}
      onKeyDown={onKey}
      options={outcomes.map((value, index) => ({
        value,
        label: texts.log.outcomes[value],
        ...(isNumbered && { figure: index + 1 }),
      }))}
    />
  );
}

/** Space presses the radio it is on. */
const isPlainCharacter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
