import { useRef } from 'react';
import { TextField } from '@/components/ui/TextField';
import { useOpenedField } from '@/components/ui/use-opened-field';
import { texts } from '@/lib/texts';

export interface TaskTitleProps {
  title: string;
  /** What is being typed; null while nobody edits. */
  typed: string | null;
  /** How often the rep has opened it; 0 where it stands there with words from before. */
  opened: number;
  onType: (typed: string) => void;
  /** The field goes; what was typed stays in the draft. */
  onPutAway: () => void;
  /** Opens the field, with what was typed before where it was put away. */
  onEdit: () => void;
  onSave: (title: string) => void;
}

/** What is to be done; a click turns it into a field. Enter and leaving save, Esc puts it away. */
export function TaskTitle({ title, typed, opened, onType, onPutAway, onEdit, onSave }: TaskTitleProps) {
  const away = useRef(false);
  const field = useOpenedField<HTMLDivElement>(opened);
  if (typed === null) {
    away.current = false;
    return (
      <button type="button" title={texts.tasks.edit} onClick={onEdit} className={titleLook}>
        <bdi>{title}</bdi>
      </button>
    );
  }
  return (
    <div ref={field}>
      <TextField
        label={texts.tasks.what}
        labelHidden
        value={typed}
        onChange={onType}
        onBlur={() => {
          if (!away.current) onSave(typed);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onSave(typed);
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          // Going away takes the focus out of the field, which is no leaving.
          away.current = true;
          onPutAway();
        }}
      />
    </div>
  );
}

const titleLook =
  'line-clamp-2 max-w-full rounded-tag text-left wrap-anywhere group-has-focus-visible/row:line-clamp-none @snug/panel:line-clamp-1';
