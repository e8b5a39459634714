import { Segmented } from '@/components/ui/Segmented';
import type { Match } from '@/lib/intake/match';
import { texts } from '@/lib/texts';
import type { PickChoice } from './choices';

interface JoinChoiceProps {
  name: string;
  match: Match;
  choice: PickChoice;
  asNew: string;
  onChange: (patch: Partial<PickChoice>) => void;
}

/** Where something like it is known: join with it, or keep it as new; with the reason for the proposal. */
export function JoinChoice({ name, match, choice, asNew, onChange }: JoinChoiceProps) {
  const words = texts.review;
  const value = choice.isTicked ? choice.as : 'skip';
  return (
    <div className="mt-1">
      <p className="text-meta text-pretty text-ink-2">{texts.intake.why[match.why.key](match.why.values)}</p>
      <div className="mt-1">
        <Segmented
          wide
          label={words.choice(name)}
          value={value}
          onChange={(next) =>
            onChange(next === 'skip' ? { isTicked: false } : { isTicked: true, as: next === 'join' ? 'join' : 'new' })
          }
          options={[
            { value: 'join', label: words.choose.join },
            { value: 'new', label: asNew },
            { value: 'skip', label: words.skip },
          ]}
        />
      </div>
      {value === 'join' && match.differs.some(({ state }) => state === 'differs') ? (
        <p className="mt-1 text-meta text-ink-3">{words.joinKeeps}</p>
      ) : null}
    </div>
  );
}
