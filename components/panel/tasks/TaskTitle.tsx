import { TextField } from '@/components/ui/TextField';
import { texts } from '@/lib/texts';

export interface TaskTitleProps {
  title: string;
  /** What is being typed; null while nobody edits. */
  typed: string | null;
  onType: (typed: string | null) => void;
  onSave: (title: string) => void;
}

/** What is to be done; a click turns it into a field. Enter and leaving save, Esc drops. */
export function TaskTitle({ title, typed, onType, onSave }: TaskTitleProps) {
  if (typed === null) {
    return (
      <button type="button" title={texts.tasks.edit} onClick={() => onType(title)} className={titleLook}>
        <bdi>{title}</bdi>
      </button>
    );
  }
  return (
    <TextField
      label={texts.tasks.what}
      labelHidden
      // The rep has just asked for this field.
      autoFocus
      value={typed}
      onChange={onType}
      onBlur={() => onSave(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onSave(typed);
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onType(null);
      }}
    />
  );
}

const titleLook =
  'line-clamp-2 max-w-full rounded-tag text-left wrap-anywhere group-has-focus-visible/row:line-clamp-none @snug/panel:line-clamp-1';
