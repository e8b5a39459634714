import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { useFirstField } from '@/components/ui/use-first-field';
import type { PlainScript } from '@/lib/outreach/plain-text';
import { texts } from '@/lib/texts';
import { onEscape } from '../on-escape';

interface ScriptEditorProps {
  value: PlainScript;
  onChange: (edit: PlainScript) => void;
  onDone: () => void;
}

/** The words of a script as the rep wants them this once. Gaps stand in brackets until their value is known or something else stands there. */
export function ScriptEditor({ value, onChange, onDone }: ScriptEditorProps) {
  const around = useFirstField<HTMLDivElement>();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for keys of the fields inside, is no control itself
    <div ref={around} className="mt-1.5 grid gap-2" onKeyDown={onEscape(onDone)}>
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
