import Check from 'lucide-react/icons/check';
import Info from 'lucide-react/icons/info';
import { useId } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import type { Script } from '@/lib/model/process';
import { text } from '@/lib/model/record';
import { isCold } from '@/lib/outreach/cold';
import { indexOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import { ScriptStops } from '../scripts/ScriptStops';
import { SettleLine } from '../scripts/SettleLine';
import { namesOf } from './names';
import { OthersLine } from './OthersLine';
import type { InsertionState } from './use-insertion';

export interface InsertBeforeProps {
  file: PanelFile;
  script: Script;
  personId: string | undefined;
  insertion: InsertionState;
}

/** What is to be settled before the words go in, and what was looked at and is in order. */
export function InsertBefore({ file, script, personId, insertion }: InsertBeforeProps) {
  const { compose, recipients, goesTo, isOthers, asked, unasked, toSettle } = insertion;
  const { stops } = insertion.script;
  const words = texts.insert;
  const head = useId();
  const person = indexOf(file).contactById.get(personId ?? '');
  const name = person && (text(person.record, 'name') ?? person.name);
  const others = recipients.filter(({ contact }) => contact?.id !== personId);
  const isForbidden = stops.some(({ id }) => id === 'do-not-contact' || id === 'company-do-not-contact');
  const isShort = stops.some(({ id }) => id === 'no-address' || id === 'no-opt-out');
  return (
    <section aria-labelledby={head} className="mx-(--gutter) mt-4">
      <div className="flex items-baseline gap-2 pb-1.5">
        <h3 id={head} className="flex-1 font-semibold">
          {words.before}
        </h3>
        {toSettle > 0 ? <span className="text-meta font-medium text-warn">{words.toSettle(toSettle)}</span> : null}
      </div>
      {isOthers && name !== undefined ? (
        <ul>
          <OthersLine {...{ script, name, insertion }} />
        </ul>
      ) : null}
      <ScriptStops id={`${head}-stops`} state={insertion.script} {...{ file, script, personId }} />
      <ul>
        {goesTo === 'nobody' ? (
          <SettleLine
            icon={Info}
            tone="quiet"
            what={compose?.webmail ? words.nobodyYet(name) : words.unknownReceivers}
          />
        ) : null}
        {goesTo === 'them' && others.length > 0 && name !== undefined ? (
          <SettleLine icon={Info} tone="quiet" what={words.alsoTo(namesOf(others))} />
        ) : null}
        {asked.length > 0 && !isForbidden ? (
          <SettleLine icon={Check} tone="quiet" what={words.mayContact(namesOf(asked))} />
        ) : null}
        {unasked.length > 0 ? <SettleLine icon={Info} tone="quiet" what={words.notAsked(namesOf(unasked))} /> : null}
        {!isShort && isCold(file, personId) && script.channel === 'mail' && toSettle === 0 ? (
          <SettleLine icon={Check} tone="quiet" what={words.carries} />
        ) : null}
      </ul>
    </section>
  );
}
