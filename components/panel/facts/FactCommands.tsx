import { texts } from '@/lib/texts';
import { RowCommands } from '../row-here';
import type { FactLine } from './fact-lines';
import type { FactHand } from './use-fact-hand';

interface FactCommandsProps {
  line: FactLine;
  hand: FactHand;
  onCorrect: () => void;
}

/** What the buttons of a fact's row do, in the palette while the row has the focus. */
export function FactCommands({ line, hand, onCorrect }: FactCommandsProps) {
  const { key, label, values } = line;
  const words = texts.facts;
  const group = texts.sections.rows;
  const isKnown = values.length > 0;
  const correct = { id: 'facts.correct', name: words.correctWhat(label), keys: 'e', group, run: onCorrect };
  if (!isKnown) return <RowCommands commands={[{ ...correct, name: words.askWhat(label) }]} />;
  const first = values[0]?.value ?? '';
  const commands = [
    correct,
    { id: 'facts.copy', name: words.copy(label), group, run: () => hand.copy(line) },
    { id: 'facts.proof', name: words.proofOf(label), group, run: () => hand.open(key, !hand.opened.has(key)) },
    ...(values.length === 1
      ? [{ id: 'facts.remove', name: words.removeWhat(label), group, run: () => hand.remove(line, first) }]
      : []),
  ];
  return <RowCommands commands={commands} />;
}
