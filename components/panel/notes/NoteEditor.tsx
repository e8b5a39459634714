import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { type Again, useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { texts } from '@/lib/texts';
import type { NoteDraft } from './NewNote';
import type { NoteScope } from './note-scope';

export interface NoteEditorProps {
  scope: NoteScope;
  draft: NoteDraft;
  /** The rep has just opened it: the focus goes into it. Words that wait from before stand there without taking it. */
  isOpened: boolean;
  onChange: (draft: NoteDraft) => void;
  /** True when it is saved and the editor goes. */
  onSave: (again: Again) => Promise<boolean>;
  /** The editor goes; what was typed stays in the draft. */
  onPutAway: () => void;
}

const NONE = 'none';
const words = texts.notes;

/** Markdown with the question it answers and whom it is about. Ctrl Enter and leaving it save, Esc puts it away. */
export function NoteEditor({ scope, draft, isOpened, onChange, onSave, onPutAway }: NoteEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpened) root.current?.querySelector('textarea')?.focus();
  }, [isOpened]);
  const away = useRef(false);
  const save = useSubmit(onSave);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      // Going away takes the focus out of the field, which is no leaving.
      away.current = true;
      onPutAway();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };
  const onBlur = (event: FocusEvent) => {
    if (!away.current && draft.text.trim() !== '' && hasLeft(event, root.current)) void save();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for keys of the fields inside, is no control itself
    <div ref={root} onKeyDown={onKeyDown} onBlur={onBlur} className="flex flex-col gap-2">
      <TextArea
        label={words.field}
        labelHidden
        rows={3}
        help={words.help}
        placeholder={words.placeholder}
        value={draft.text}
        onChange={(text) => onChange({ ...draft, text })}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => void save()}>{words.save}</Button>
        {scope.questions.length > 0 ? (
          <Select
            look="quiet"
            label={words.question}
            value={draft.questionId ?? NONE}
            onChange={(id) => onChange(withChoice(draft, 'questionId', id))}
            options={[
              { value: NONE, label: words.noQuestion },
              ...scope.questions.map(({ id, label }) => ({ value: id, label })),
            ]}
          />
        ) : null}
        {scope.people.length > 0 ? (
          <Select
            look="quiet"
            label={words.about}
            value={draft.personId ?? NONE}
            onChange={(id) => onChange(withChoice(draft, 'personId', id))}
            options={[
              { value: NONE, label: words.aboutNobody },
              ...scope.people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ) : null}
      </div>
    </div>
  );
}

function withChoice(draft: NoteDraft, key: 'questionId' | 'personId', id: string): NoteDraft {
  const { [key]: _, ...rest } = draft;
  return id === NONE ? rest : { ...rest, [key]: id };
}

/** True when the rep went somewhere else in the panel; not to one of the editor's own menus, nor to another window. */
function hasLeft(event: FocusEvent, root: HTMLElement | null): boolean {
  const next = event.relatedTarget;
  if (!(next instanceof HTMLElement)) return false;
  return !root?.contains(next) && next.closest('[role=listbox], [role=option], [role=presentation]') === null;
}
