import { Avatar } from '@/components/ui/Avatar';
import { Checkbox } from '@/components/ui/Checkbox';
import type { Match } from '@/lib/intake/match';
import type { PageReading } from '@/lib/model/page-reading';
import { texts } from '@/lib/texts';
import { hostOf } from '../host-of';
import { PointMenu } from '../pointing/PointMenu';
import { Brings } from './Brings';
import { leadValue, type PickChoice } from './choices';
import { JoinChoice } from './JoinChoice';
import { PickFields } from './PickFields';
import { VanishedValues } from './VanishedValues';

interface CompanyPickProps {
  reading: PageReading;
  url: string;
  match: Match;
  choice: PickChoice;
  onChange: (patch: Partial<PickChoice>) => void;
}

/** The organisation of the page: who it is, whether it is known, and what the page tells of it. */
export function CompanyPick({ reading, url, match, choice, onChange }: CompanyPickProps) {
  const words = texts.review;
  const facts = reading.organisation?.facts ?? [];
  const name = leadValue(facts, 'name', choice) ?? leadValue(facts, 'legalName', choice) ?? hostOf(url);
  const isKnown = match.record !== undefined;
  return (
    <div className="mx-[calc(var(--gutter)-12px)] my-2 rounded-control bg-hover px-3 py-2.5">
      <div className="flex items-start gap-2">
        <span className="flex h-6 items-center">
          <Checkbox checked={choice.isTicked} name={name} onChange={(isTicked) => onChange({ isTicked })} />
        </span>
        <Avatar name={name} kind="company" />
        <div className="min-w-0 flex-1">
          <p className={choice.isTicked ? 'font-semibold wrap-anywhere' : 'wrap-anywhere text-ink-3'}>
            <bdi>{name}</bdi>
          </p>
          {isKnown ? null : <p className="text-meta text-ink-3">{texts.intake.why[match.why.key](match.why.values)}</p>}
          {isKnown ? (
            <JoinChoice name={name} match={match} choice={choice} asNew={words.choose.newCompany} onChange={onChange} />
          ) : null}
          <Brings match={match} choice={choice} />
          {facts.length > 0 ? (
            <PickFields {...{ name, facts, url, match, choice, onChange }} leading={leading} />
          ) : (
            <p className="text-meta text-ink-3">{words.noOrganisation}</p>
          )}
          <VanishedValues match={match} choice={choice} />
          <PointMenu
            of="organisation"
            name={name}
            onOnce={(field, text) => onChange({ typed: { ...choice.typed, [field]: text } })}
          />
        </div>
      </div>
    </div>
  );
}

/** By these a company is known and reached. */
const leading = ['name', 'domain', 'phone', 'email'] as const;
