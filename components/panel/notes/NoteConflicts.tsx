import { ChangedMeanwhile } from '@/components/ui/ChangedMeanwhile';
import { texts } from '@/lib/texts';
import { settled } from '../three-way';
import type { NoteEdit, NoteFields, noteNow } from './note-edit';
import type { NoteScope } from './note-scope';

export interface NoteConflictsProps {
  scope: NoteScope;
  now: ReturnType<typeof noteNow>;
  onSettle: (draft: NoteEdit['draft']) => void;
}

/** Under the editor: what another window changed of this note while it was edited here. */
export function NoteConflicts({ scope, now, onSettle }: NoteConflictsProps) {
  const shown = (field: keyof NoteFields, value: string) => {
    if (field === 'questionId') return scope.questions.find(({ id }) => id === value)?.label ?? value;
    return field === 'personId' ? (scope.people.find(({ id }) => id === value)?.name ?? value) : value;
  };
  const fields = now.conflicts.map((conflict) => ({
    label: labels[conflict.field],
    mine: shown(conflict.field, conflict.mine),
    theirs: shown(conflict.field, conflict.theirs),
    onMine: () => onSettle(settled(now, conflict, 'mine')),
    onTheirs: () => onSettle(settled(now, conflict, 'theirs')),
  }));
  return <ChangedMeanwhile fields={fields} />;
}

const labels = { text: texts.notes.field, questionId: texts.notes.question, personId: texts.notes.about };
