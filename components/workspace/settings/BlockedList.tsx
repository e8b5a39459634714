import { useState } from 'react';
import type { Suppressed } from '@/components/queries/suppression';
import { texts } from '@/lib/texts';
import { BlockedLine } from './BlockedLine';

/** The do-not-contact list, the newest first. It cannot say whom it names: `found` are the lines of the address asked for. */
export function BlockedList({ lines, found }: { lines: Suppressed[]; found: string[] }) {
  const words = texts.workspace.settings.compliance;
  const [lifting, setLifting] = useState<string>();
  const blocking = lines.filter(({ lifted }) => lifted === undefined).length;
  return (
    <section className="mt-6 border-t border-line pt-5">
      <h3 className="font-semibold">{words.list}</h3>
      <p className="mt-1 text-ink-2">{words.count(blocking)}</p>
      {lines.length === 0 ? null : (
        <>
          <p className="mt-1 text-pretty text-ink-2">{words.onlyHash}</p>
          <ul aria-label={words.list} className="mt-2">
            {lines.map((line) => (
              <BlockedLine
                key={line.hash}
                line={line}
                isFound={found.includes(line.hash)}
                lifting={lifting === line.hash}
                onLifting={(on) => setLifting(on ? line.hash : undefined)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
