import { type FormEvent, useEffect, useRef } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import { Button } from '@/components/ui/Button';
import { Radios } from '@/components/ui/Radios';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { editActivity } from '@/lib/acts/log';
import type { Activity } from '@/lib/model/activity';
import { texts } from '@/lib/texts';
import { type LogKind, outcomesOf } from '../log/kinds';
import { onEscape } from '../on-escape';
import { submitOnModEnter } from '../step/submit-keys';
import { type ActivityDraft, changeOfActivity, draftOfActivity } from './activity-draft';

export interface ActivityEditorProps {
  activity: Activity;
  kind: LogKind;
  onDone: () => void;
}

const untouched: { draft: ActivityDraft | null } = { draft: null };

/** Corrects a logged touch: what was said, what came of it, when. What is typed is a draft on the disk until it is saved. */
export function ActivityEditor({ activity, kind, onDone }: ActivityEditorProps) {
  const act = useAct();
  const form = useRef<HTMLFormElement>(null);
  const kept = useDraft(`activity-edit ${activity.id}`, untouched);
  const draft = kept.draft.draft ?? draftOfActivity(activity);
  const words = texts.timeline;
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const set = (part: Partial<ActivityDraft>) => kept.change({ draft: { ...draft, ...part } });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const change = changeOfActivity(activity, draft);
    if (Object.keys(change).length > 0 && !(await act((making) => editActivity(making, { activity, change })))) return;
    kept.clear();
    onDone();
  };
  const leave = () => {
    kept.clear();
    onDone();
  };
  return (
    <form
      ref={form}
      aria-label={words.correct}
      onSubmit={(event) => void submit(event)}
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
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{texts.sections.save}</Button>
        <Button look="ghost" onClick={leave}>
          {texts.sections.cancel}
        </Button>
      </div>
    </form>
  );
}
