import { useMemo, useState } from 'react';
import { useKeep } from '@/components/queries/keep';
import { usePointing } from '@/components/queries/pointing';
import { usePutAway } from '@/components/queries/put-away';
import { useReadingMatch } from '@/components/queries/review';
import { useReviewDraft } from '@/components/queries/review-draft';
import { useSubmit } from '@/components/queries/submit';
import { ActionLink } from '@/components/ui/ActionLink';
import { Checkbox } from '@/components/ui/Checkbox';
import { useCommand } from '@/components/ui/keys/use-commands';
import { Message } from '@/components/ui/Message';
import { Rows } from '@/components/ui/Rows';
import { Skeleton } from '@/components/ui/Skeleton';
import type { ReadingMatch } from '@/lib/intake/match-reading';
import type { Proposal } from '@/lib/model/page-reading';
import type { ReviewDraft } from '@/lib/tabs/review-draft';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { PointingBar } from '../pointing/PointingBar';
import { PointingProvider } from '../pointing/PointingContext';
import { StoreError } from '../states/StoreError';
import { CompanyPick } from './CompanyPick';
import { asksForRole, type Choices, capturedName, decisionsOf, firstChoices, type PersonChoice } from './choices';
import { choicesFrom } from './draft';
import { LeftPeople } from './LeftPeople';
import { LostRules } from './LostRules';
import { PartialReading } from './PartialReading';
import { PersonPick } from './PersonPick';
import { ReviewFoot } from './ReviewFoot';
import { ReviewHead } from './ReviewHead';
import { tallyOf } from './tally';

interface ReviewViewProps {
  proposal: Proposal;
  onDone?: () => void;
}

/** What a page told, for the rep to tick, correct and keep. Nothing of it is stored before. */
export function ReviewView({ proposal, onDone }: ReviewViewProps) {
  const match = useReadingMatch(proposal);
  const { open } = usePanel();
  const putAway = usePutAway();
  if (!proposal.reading) return null;
  return (
    <section aria-label={texts.review.title} className="flex min-h-full flex-col">
      <ReviewHead proposal={proposal} />
      {match.error ? <StoreError error={match.error} onRetry={() => void match.refetch()} /> : null}
      {match.isPending ? <Skeleton rows={7} row="person" /> : null}
      {match.data ? (
        <Picking
          proposal={{ ...proposal, reading: match.data.reading }}
          match={match.data}
          onDone={onDone}
          onPutAway={(decided) => putAway(proposal, decided, onDone && (() => open({ view: 'review' })))}
        />
      ) : null}
    </section>
  );
}

interface PickingProps {
  /** With the reading as it was matched. */
  proposal: Proposal;
  match: ReadingMatch;
  onDone: (() => void) | undefined;
  /** Puts the review away with what was decided in it, and offers it back. */
  onPutAway: (decided: ReviewDraft) => void;
}

function Picking({ proposal, match, onDone, onPutAway }: PickingProps) {
  const { reading } = match;
  const words = texts.review;
  const { settle, capture } = usePanel();
  const keep = useKeep();
  const first = useMemo(() => firstChoices(match), [match]);
  const { draft, write } = useReviewDraft(proposal.tabId);
  const choices = choicesFrom(draft, proposal, first);
  const change = (next: Choices) => write({ url: proposal.url, at: proposal.at, choices: next });
  const decided = { url: proposal.url, at: proposal.at, choices, names: reading.people.map(capturedName) };
  const carry = () => write(decided);
  const readAgain = () => {
    carry();
    capture();
  };
  const pointing = usePointing(proposal, carry);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [isBusy, setBusy] = useState(false);
  const ticked = choices.people.filter((choice) => choice.isTicked).length;
  const tally = tallyOf(choices, match);
  const canKeep = ticked > 0 || choices.company.isTicked;

  const setPerson = (index: number, patch: Partial<PersonChoice>) =>
    change({
      ...choices,
      people: choices.people.map((choice, at) => (at === index ? { ...choice, ...patch } : choice)),
    });
  const setAll = (isTicked: boolean) =>
    change({ ...choices, people: choices.people.map((choice) => ({ ...choice, isTicked })) });
  const isWaiting = (choice: PersonChoice, index: number) => {
    const person = reading.people[index];
    return person !== undefined && asksForRole(choice, person);
  };
  const suggested = choices.people.filter(isWaiting).length;
  const acceptAll = () =>
    change({
      ...choices,
      people: choices.people.map((choice, at) =>
        isWaiting(choice, at) ? { ...choice, isRoleAccepted: true } : choice,
      ),
    });
  const store = useSubmit(async (again) => {
    if (!canKeep) return false;
    setBusy(true);
    const done = await keep(proposal, decisionsOf(choices, match), again).finally(() => setBusy(false));
    if (!done) return false;
    settle(proposal.at);
    // It stays beside the proposal, for undo leads back to the review as it was left; it is carried over to no later reading.
    change(choices);
    onDone?.();
    return true;
  });
  const cancel = () => {
    onPutAway(decided);
    onDone?.();
  };
  useCommand({ id: 'keep', name: words.keep(tally), keys: 'mod+enter', when: () => canKeep, run: () => void store() });

  useCommand({ id: 'roles.accept', name: words.acceptAll(suggested), when: () => suggested > 0, run: acceptAll });

  const allOpen = open.size === reading.people.length;
  // The rules that pointing makes are for a site's pages, and a webmail shows everybody's.
  const isMail = proposal.mail !== undefined;
  return (
    <PointingProvider value={isMail ? undefined : pointing.point}>
      {pointing.wanted ? <PointingBar wanted={pointing.wanted} move={pointing.move} /> : null}
      <div className="flex-1 pb-2">
        {match.isOurs ? <Message tone="info" title={words.ours} className="m-2" announce="status" /> : null}
        <PartialReading partial={reading.partial} onReadAgain={readAgain} />
        <LostRules reading={reading} onPoint={pointing.point} />
        <LeftPeople left={match.left} />
        {reading.unrecognised ? <Message tone="warn" title={words.unrecognised} className="m-2" /> : null}
        <CompanyPick
          reading={reading}
          url={proposal.url}
          match={match.company}
          choice={choices.company}
          onChange={(patch) => change({ ...choices, company: { ...choices.company, ...patch } })}
        />
        {reading.people.length > 0 ? (
          <>
            <div className="flex min-h-9 flex-wrap items-center gap-x-3 border-t border-line px-(--gutter) @max-snug/panel:py-1.5">
              <Checkbox
                checked={ticked === reading.people.length}
                mixed={ticked > 0 && ticked < reading.people.length}
                onChange={() => setAll(ticked < reading.people.length)}
              >
                <span className="font-semibold">{words.of(ticked, reading.people.length)}</span>
              </Checkbox>
              <span className="flex gap-3 whitespace-nowrap @snug/panel:ml-auto">
                {suggested > 0 ? <ActionLink onClick={acceptAll}>{words.acceptAll(suggested)}</ActionLink> : null}
                <ActionLink
                  onClick={() => setOpen(allOpen ? new Set() : new Set(reading.people.map((_, index) => index)))}
                >
                  {allOpen ? words.hideFields : words.showFields}
                </ActionLink>
              </span>
            </div>
            <Rows label={words.people}>
              {reading.people.map((person, index) => {
                const choice = choices.people[index];
                if (!choice) return null;
                return (
                  <PersonPick
                    // biome-ignore lint/suspicious/noArrayIndexKey: a reading never changes its order
                    key={index}
                    person={person}
                    url={proposal.url}
                    match={match.people[index]}
                    suppressed={match}
                    choice={choice}
                    isOpen={open.has(index)}
                    onOpen={(isOpen) => setOpen(toggled(open, index, isOpen))}
                    onChange={(patch) => setPerson(index, patch)}
                  />
                );
              })}
            </Rows>
          </>
        ) : null}
        {isMail ? null : (
          <p className="px-(--gutter) py-1.5">
            <ActionLink
              className="text-left"
              onClick={() => void pointing.point({ of: 'person', field: 'name', ask: texts.pointing.askName })}
            >
              {texts.pointing.somebody}
            </ActionLink>
          </p>
        )}
      </div>
      <ReviewFoot tally={tally} canKeep={canKeep} isBusy={isBusy} onKeep={() => void store()} onCancel={cancel} />
    </PointingProvider>
  );
}

function toggled(open: ReadonlySet<number>, index: number, isOpen: boolean): ReadonlySet<number> {
  const next = new Set(open);
  if (isOpen) next.add(index);
  else next.delete(index);
  return next;
}
