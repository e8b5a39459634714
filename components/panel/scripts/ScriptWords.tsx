import { Fragment } from 'react';
import { Variable } from '@/components/ui/Variable';
import { directionsApart } from '@/lib/outreach/plain-text';
import type { RenderedPart } from '@/lib/outreach/render';
import { Direction } from './Direction';

/**
 * The words of a script with its values, gaps and old values marked; directions to the rep stand back behind what is said. Values
 * are plain text, whatever they hold.
 */
export function ScriptWords({ parts, waived }: { parts: RenderedPart[]; waived: string[] }) {
  return (
    <p className="leading-[1.375rem] wrap-anywhere whitespace-pre-wrap" dir="auto">
      {directionsApart(parts).map((run, place) =>
        run.direction ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text keep their places
          <Direction key={place}>{piecesOf(run.parts, waived)}</Direction>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text keep their places
          <Fragment key={place}>{piecesOf(run.parts, waived)}</Fragment>
        ),
      )}
    </p>
  );
}

const piecesOf = (parts: RenderedPart[], waived: string[]) =>
  parts.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text keep their places
    <Piece key={place} part={part} waived={waived} />
  ));

function Piece({ part, waived }: { part: RenderedPart; waived: string[] }) {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'gap') return <Variable state="gap">{part.label.toLocaleLowerCase()}</Variable>;
  if (part.kind === 'waived') return part.text === '' ? null : <Variable state="edited">{part.text}</Variable>;
  if (part.value === '') return null;
  const isOld = part.staleDays !== undefined && !waived.includes(part.variable);
  return <Variable state={isOld ? 'stale' : 'filled'}>{part.value}</Variable>;
}
