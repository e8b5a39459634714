import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { texts } from '@/lib/texts';
import type { ScriptEdit } from './edited-rendering';

/** The words of a script as the rep wants them this once. Gaps stand in brackets until something else stands there. */
export function ScriptEditor({ value, onChange }: { value: ScriptEdit; onChange: (edit: ScriptEdit) => void }) {
  return (
    <div className="mt-1.5 grid gap-2">
      {value.subject === undefined ? null : (
        <TextField
          label={texts.scripts.subject}
          value={value.subject}
          onChange={(subject) => onChange({ ...value, subject })}
        />
      )}
      <TextArea
        label={texts.scripts.body}
        rows={4}
        value={value.body}
        onChange={(body) => onChange({ ...value, body })}
      />
    </div>
  );
}
