import { useEffect, useRef } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { ChangedMeanwhile } from '@/components/ui/ChangedMeanwhile';
import { Radios } from '@/components/ui/Radios';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { editActivity } from '@/lib/acts/log';
import { type Activity, outcomes } from '@/lib/model/activity';
import { texts } from '@/lib/texts';
import { day } from '@/lib/texts/format';
import { type LogKind, outcomesOf } from '../log/kinds';
import { onEscape } from '../on-escape';
import { submitOnModEnter } from '../step/submit-keys';
import { type Conflict, settled } from '../three-way';
import { type ActivityDraft, type ActivityEdit, activityNow, changeOfActivity } from './activity-draft';

export interface ActivityEditorProps {
  activity: Activity;
  kind: LogKind;
  onDone: () => void;
  /** Shows the form again: what Cancel dropped is wanted back. */
  onReopen: () => void;
}

const untouched: ActivityEdit = { draft: null };

/** Corrects a logged touch: what was said, what came of it, when. What is typed is a draft on the disk until it is saved. */
export function ActivityEditor({ activity, kind, onDone, onReopen }: ActivityEditorProps) {
  const act = useAct();
  const form = useRef<HTMLFormElement>(null);
  const kept = useDraft(`activity-edit ${activity.id}`, untouched);
  const { fields: draft, ground, conflicts } = activityNow(kept.draft, activity);
  const words = texts.timeline;
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const set = (part: Partial<ActivityDraft>) => kept.change({ draft: { typed: { ...draft, ...part }, from: ground } });
  const save = useSubmit(async (again) => {
    if (conflicts.length > 0) return false;
    const change = changeOfActivity(activity, draft);
    const edit = () => act((making) => editActivity(making, { activity, change }), again);
    if (Object.keys(change).length > 0 && !(await edit())) return false;
    kept.clear();
    onDone();
    return true;
  });
  const leave = () => {
    kept.drop(onReopen);
    onDone();
  };
  const settle = (conflict: Conflict<ActivityDraft>, take: 'mine' | 'theirs') =>
    kept.change({ draft: settled({ fields: draft, ground }, conflict, take) });
  return (
    <form
      ref={form}
      aria-label={words.correct}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onEscape(onDone)}
      className="mt-1 flex flex-col gap-2"
    >
      <TextArea
        label={texts.log.words}
        value={draft.text}
        onChange={(text) => set({ text })}
        onKeyDown={submitOnModEnter}
      />
      <Radios
        label={texts.log.outcome}
        value={draft.outcome}
        onChange={(outcome) => set({ outcome })}
        options={[
          ...outcomesOf[kind].map((value) => ({ value, label: texts.log.outcomes[value] })),
          { value: 'none' as const, label: words.noOutcome },
        ]}
      />
      <TextField type="datetime-local" label={words.when} value={draft.at} onChange={(at) => set({ at })} />
      <ChangedMeanwhile
        fields={conflicts.map((conflict) => ({
          label: labels[conflict.field],
          mine: shownAs(conflict.field, conflict.mine),
          theirs: shownAs(conflict.field, conflict.theirs),
          onMine: () => settle(conflict, 'mine'),
          onTheirs: () => settle(conflict, 'theirs'),
        }))}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{texts.sections.save}</Button>
        <Button look="ghost" onClick={leave}>
          {texts.sections.cancel}
        </Button>
      </div>
    </form>
  );
}

const labels = { text: texts.log.words, outcome: texts.log.outcome, at: texts.timeline.when };

function shownAs(field: keyof ActivityDraft, value: string): string {
  if (field === 'at') return `${day(value)}, ${value.slice(11)}`;
  if (field === 'text') return value;
  const outcome = outcomes.find((each) => each === value);
  return outcome ? texts.log.outcomes[outcome] : texts.timeline.noOutcome;
}
