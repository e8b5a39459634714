import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/Avatar';
import { Citation } from '@/components/ui/Citation';
import { classes } from '@/components/ui/classes';
import { Quote } from '@/components/ui/Quote';
import type { Brief, BriefPart, BriefLine as Line } from '@/lib/process/brief';
import { BriefOthers } from './BriefOthers';

export interface BriefLineProps {
  line: Line;
  /** The place of a question among the questions. */
  number: number | undefined;
  sources: Brief['sources'];
  onSource: (number: number) => void;
}

/** One line of the brief with the marks that lead to its proof. */
export function BriefLine({ line, number, sources, onSource }: BriefLineProps) {
  if (line.people) return <BriefOthers line={line} people={line.people} />;
  return (
    <li className="flex gap-2 text-pretty">
      <Lead line={line} number={number} />
      <span className={classes('min-w-0 flex-1 wrap-anywhere', inks[line.kind])}>
        {line.parts.map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line keep their places
          <span key={place} className={partLook(line, part, place)}>
            {place > 0 ? ' ' : ''}
            {wordsOf(part)}
          </span>
        ))}
        {line.note && line.kind !== 'question' ? <span className="text-ink-3"> {line.note}</span> : null}
        {line.cites.map((cite) => (
          <Citation
            key={cite}
            number={cite}
            source={sources.find((one) => one.number === cite)?.text}
            onOpen={() => onSource(cite)}
          />
        ))}
        {line.note && line.kind === 'question' ? <span className="block text-meta text-ink-3">{line.note}</span> : null}
      </span>
    </li>
  );
}

function Lead({ line, number }: { line: Line; number: number | undefined }): ReactNode {
  if (line.kind === 'person') return <Avatar name={strongOf(line)} />;
  if (line.kind === 'empty-seat') return <Avatar kind="empty" />;
  return number === undefined ? null : <span className="w-4 text-ink-3 tabular-nums">{number}</span>;
}

const strongOf = ({ parts }: Line) => parts.map((part) => ('strong' in part ? part.strong : '')).join('');

function wordsOf(part: BriefPart): ReactNode {
  if ('quote' in part) return <Quote>{part.quote}</Quote>;
  return <bdi>{'strong' in part ? part.strong : part.text}</bdi>;
}

/** Who said the words and when stands quietly behind them. */
function partLook(line: Line, part: BriefPart, place: number): string {
  if ('strong' in part) return 'font-medium';
  if (line.kind === 'words' && place > 0) return 'text-ink-3';
  return line.late ? 'text-danger' : '';
}

const inks: Record<Line['kind'], string> = {
  text: '',
  person: 'pt-0.5',
  others: '',
  'empty-seat': 'pt-0.5 text-warn',
  words: '',
  ours: '',
  theirs: '',
  question: '',
  nothing: 'text-ink-3',
};
