import Ban from 'lucide-react/icons/ban';
import ChevronRight from 'lucide-react/icons/chevron-right';
import type { KeyboardEvent } from 'react';
import { Avatar } from '@/components/ui/Avatar';
import { Checkbox } from '@/components/ui/Checkbox';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Select } from '@/components/ui/Select';
import { isOld } from '@/lib/intake/differences';
import type { Match } from '@/lib/intake/match';
import type { ReadingMatch } from '@/lib/intake/match-reading';
import type { CapturedPerson } from '@/lib/model/page-reading';
import { committeeRoles } from '@/lib/model/seat';
import { texts } from '@/lib/texts';
import { PointMenu } from '../pointing/PointMenu';
import { Brings } from './Brings';
import { blockOf, leadValue, type PersonChoice, wasLeftOut } from './choices';
import { JoinChoice } from './JoinChoice';
import { PickedRole } from './PickedRole';
import { PickFields } from './PickFields';
import { VanishedValues } from './VanishedValues';

interface PersonPickProps {
  person: CapturedPerson;
  url: string;
  match: Match | undefined;
  suppressed: ReadingMatch;
  choice: PersonChoice;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onChange: (patch: Partial<PersonChoice>) => void;
}

/** One person of the page: tick, name and title, role in the buying committee, and on → every field with its proof. */
export function PersonPick(props: PersonPickProps) {
  const { person, url, match, suppressed, choice, isOpen, onOpen, onChange } = props;
  const words = texts.review;
  const name = leadValue(person.facts, 'name', choice) ?? leadValue(person.facts, 'email', choice) ?? words.unnamed;
  const title = leadValue(person.facts, 'title', choice);
  const block = blockOf(person.facts, suppressed, match);
  const isOut = !choice.isTicked && block === undefined && wasLeftOut(person, suppressed);
  const hint = match && match.decision !== 'new' ? match : undefined;
  const isSame = match?.decision === 'join' && match.differs.every(isOld);
  const onKey = (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
    if (event.key === 'ArrowRight' && !isOpen) onOpen(true);
    else if (event.key === 'ArrowLeft' && isOpen) onOpen(false);
    else if (event.key === 'x') onChange({ isTicked: !choice.isTicked });
    else return;
    event.preventDefault();
  };
  const roles = [
    { value: 'none' as const, label: words.noRole },
    ...committeeRoles.map((role) => ({ value: role, label: texts.names.role[role] })),
  ];
  return (
    <li
      data-row=""
      onKeyDown={onKey}
      className={classes(
        'mx-[calc(var(--gutter)-12px)] rounded-control px-3 py-1.5',
        isOpen ? 'my-1 bg-hover' : 'hover:bg-hover',
      )}
    >
      <div className="flex items-start gap-2">
        <span className="flex h-6 items-center">
          <Checkbox checked={choice.isTicked} name={name} onChange={(isTicked) => onChange({ isTicked })} />
        </span>
        <Avatar name={name} />
        <div className="min-w-0 flex-1">
          <div className="flex items-start gap-1 @max-snug/panel:flex-wrap">
            <div className="min-w-0 flex-1">
              <p className={classes('font-medium wrap-anywhere', !choice.isTicked && 'font-normal text-ink-3')}>
                <bdi>{name}</bdi>
              </p>
              {title ? <p className="line-clamp-2 text-meta text-pretty wrap-anywhere text-ink-3">{title}</p> : null}
            </div>
            <Select
              className="@max-snug/panel:order-last @max-snug/panel:-ml-2 @max-snug/panel:basis-full"
              look="quiet"
              label={words.role(name)}
              value={choice.role}
              onChange={(role) => onChange({ role, isRoleAccepted: true })}
              options={roles}
            />
            <IconButton
              icon={ChevronRight}
              name={words.fields(name)}
              size="small"
              aria-expanded={isOpen}
              className={isOpen ? 'rotate-90' : ''}
              onClick={() => onOpen(!isOpen)}
            />
          </div>
          {block ? (
            <p className="flex items-center gap-1 text-meta text-danger">
              <Icon icon={Ban} size={12} />
              {words.blocked(block)}
            </p>
          ) : null}
          {isOut ? <p className="text-meta text-ink-3">{words.leftOut}</p> : null}
          <PickedRole
            name={name}
            person={person}
            choice={choice}
            isOpen={isOpen}
            onAccept={() => onChange({ isRoleAccepted: true })}
          />
          {isOpen && (person.seniority ?? person.department) ? (
            <p className="text-meta text-ink-3">{words.post(postWords(person))}</p>
          ) : null}
          {hint && !isSame ? (
            <JoinChoice name={name} match={hint} choice={choice} asNew={words.choose.newPerson} onChange={onChange} />
          ) : null}
          <Brings match={match} choice={choice} />
          {isOpen ? (
            <>
              <PickFields
                name={name}
                facts={person.facts}
                url={url}
                match={match}
                choice={choice}
                onChange={onChange}
              />
              <VanishedValues match={match} choice={choice} />
              <PointMenu
                of="person"
                name={name}
                onOnce={(field, text) => onChange({ typed: { ...choice.typed, [field]: text } })}
              />
            </>
          ) : null}
        </div>
      </div>
    </li>
  );
}

/** "Director from “Directrice”, Procurement from “achats”": the post as the title says it. */
const postWords = ({ seniority, department }: CapturedPerson): [name: string, because: string][] => [
  ...(seniority ? [[texts.names.seniority[seniority.value], seniority.because] as [string, string]] : []),
  ...(department ? [[texts.names.department[department.value], department.because] as [string, string]] : []),
];
