import { useId } from 'react';
import type { Brief, BriefSection as Section } from '@/lib/process/brief';
import { BriefLine } from './BriefLine';

export interface BriefSectionProps {
  section: Section;
  sources: Brief['sources'];
  onSource: (number: number) => void;
}

/** One heading of the brief with its lines; what to ask is numbered. */
export function BriefSection({ section, sources, onSource }: BriefSectionProps) {
  const id = useId();
  let asked = 0;
  return (
    <section aria-labelledby={id} className="mt-4 break-inside-avoid">
      <h3 id={id} className="mb-1 text-meta font-semibold text-ink-2">
        {section.title}
      </h3>
      <ul className="grid gap-1">
        {section.lines.map((line, place) => {
          if (line.kind === 'question') asked += 1;
          return (
            <BriefLine
              // biome-ignore lint/suspicious/noArrayIndexKey: a brief is written once and its lines keep their places
              key={place}
              line={line}
              number={line.kind === 'question' ? asked : undefined}
              sources={sources}
              onSource={onSource}
            />
          );
        })}
      </ul>
    </section>
  );
}
