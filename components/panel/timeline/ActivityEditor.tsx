import { useEffect, useRef } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { Radios } from '@/components/ui/Radios';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { editActivity } from '@/lib/acts/log';
import type { Activity } from '@/lib/model/activity';
import { texts } from '@/lib/texts';
import { type LogKind, outcomesOf } from '../log/kinds';
import { onEscape } from '../on-escape';
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
  const save = useSubmit(async (again) => {
    const change = changeOfActivity(activity, draft);
    const edit = () => act((making) => editActivity(making, { activity, change }), again);
    if (Object.keys(change).length > 0 && !(await edit())) return false;
    kept.clear();
    onDone();
    return true;
  });
  const leave = () => {
    kept.clear();
    onDone();
  };
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
      <TextArea label={texts.log.words} value={draft.text} onChange={(text) => set({ text })} />
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
