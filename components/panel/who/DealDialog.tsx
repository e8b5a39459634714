import { type FormEvent, useId, useState } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import { useSettings } from '@/components/queries/private';
import type { PanelFile } from '@/components/queries/prospect';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { editProspect } from '@/lib/acts/edit-prospect';
import { texts } from '@/lib/texts';
import { changeOf, type DealDraft, draftOf, mistakesOf, sources } from './deal-draft';

interface DealDialogProps {
  file: PanelFile;
  open: boolean;
  onClose: () => void;
}

/** Name, value, expected date and source of the deal. What is typed survives the closing of the panel until it is saved. */
export function DealDialog({ file, open, onClose }: DealDialogProps) {
  const words = texts.prospect.menu;
  const form = useId();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.edit}
      size="small"
      foot={
        <>
          <Button type="submit" form={form} look="primary" size="large">
            {words.save}
          </Button>
          <Button look="ghost" size="large" onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <DealForm id={form} file={file} onDone={onClose} />
    </Dialog>
  );
}

interface DealFormProps {
  id: string;
  file: PanelFile;
  onDone: () => void;
}

function DealForm({ id, file, onDone }: DealFormProps) {
  const words = texts.prospect.menu;
  const act = useAct();
  const { currency } = useSettings();
  const { prospect } = file;
  const [stored] = useState(() => draftOf(prospect, currency));
  const { draft, change, clear } = useDraft<DealDraft>(`deal:${prospect.id}`, stored);
  const [tried, setTried] = useState(false);
  const mistakes = mistakesOf(draft);
  const error = (field: keyof typeof mistakes, sentence: string) =>
    tried && mistakes[field] ? { error: sentence } : {};
  const save = useSubmit(async (again) => {
    setTried(true);
    if (Object.values(mistakes).some(Boolean)) return false;
    const changed = changeOf(draft, prospect);
    const done =
      Object.keys(changed).length === 0 ||
      (await act((making) => editProspect(making, { prospect, change: changed }), again));
    if (!done) return false;
    clear();
    onDone();
    return true;
  });
  const set = (patch: Partial<DealDraft>) => change({ ...draft, ...patch });
  return (
    <form
      id={id}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
      className="grid gap-3"
    >
      <TextField
        label={words.name}
        value={draft.name}
        onChange={(name) => set({ name })}
        {...error('name', words.nameError)}
      />
      <div className="flex flex-wrap gap-2">
        <TextField
          label={words.value}
          inputMode="decimal"
          value={draft.value}
          onChange={(value) => set({ value })}
          {...error('value', words.valueError)}
          className="min-w-24 flex-1"
        />
        <TextField
          label={words.currency}
          maxLength={3}
          value={draft.currency}
          onChange={(next) => set({ currency: next.toUpperCase() })}
          {...error('currency', words.currencyError)}
          className="w-20"
        />
      </div>
      <TextField
        type="date"
        label={words.closeDate}
        value={draft.closeDate}
        onChange={(closeDate) => set({ closeDate })}
      />
      <Select
        label={words.source}
        value={draft.source}
        onChange={(source) => set({ source })}
        options={sources.map((value) => ({ value, label: words.sources[value] }))}
      />
    </form>
  );
}
