import { useEffect } from 'react';
import { useAsked } from '../asked';
import type { SectionBodyProps } from '../section';
import { FactList } from './FactList';
import { fieldOfKey } from './fact-lines';
import { useFactHand } from './use-fact-hand';
import { factRecords, wantedFacts } from './wanted-facts';

/** The facts of the prospect: what its stage asks for first. */
export function FactsBody({ file }: SectionBodyProps) {
  const { asked, ask } = useAsked();
  const hand = useFactHand(file.prospect.id, file.prospect.id);
  const records = factRecords(file);
  useEffect(() => {
    const place = asked === undefined ? undefined : fieldOfKey(asked);
    if (asked === undefined || !place) return;
    hand.start(asked);
    ask(undefined);
  }, [asked, ask, hand]);
  return <FactList records={records} wanted={wantedFacts(file)} hand={hand} now={file.now} />;
}
