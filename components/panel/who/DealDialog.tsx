import { type FormEvent, useId, useState } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import { useSettings } from '@/components/queries/private';
import type { PanelFile } from '@/components/queries/prospect';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { ChangedMeanwhile } from '@/components/ui/ChangedMeanwhile';
import { Dialog } from '@/components/ui/Dialog';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { editProspect } from '@/lib/acts/edit-prospect';
import { texts } from '@/lib/texts';
import { day } from '@/lib/texts/format';
import { type Conflict, settled } from '../three-way';
import { changeOf, type DealDraft, type DealFields, dealNow, draftOf, mistakesOf, sources } from './deal-draft';

interface DealDialogProps {
  file: PanelFile;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/**
 * Name, value, expected date and source of the deal. What is typed survives Esc and the closing of the panel until it is saved;
 * Cancel drops it, and the toast brings it back.
 */
export function DealDialog({ file, open, onOpen, onClose }: DealDialogProps) {
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
          <Button type="reset" form={form} look="ghost" size="large">
            {words.cancel}
          </Button>
        </>
      }
    >
      <DealForm id={form} file={file} onReopen={onOpen} onDone={onClose} />
    </Dialog>
  );
}

interface DealFormProps {
  id: string;
  file: PanelFile;
  onReopen: () => void;
  onDone: () => void;
}

function DealForm({ id, file, onReopen, onDone }: DealFormProps) {
  const words = texts.prospect.menu;
  const act = useAct();
  const { currency } = useSettings();
  const { prospect } = file;
  const [stored] = useState(() => draftOf(prospect, currency));
  const { draft, change, clear, drop } = useDraft<DealDraft>(`deal:${prospect.id}`, stored);
  const [tried, setTried] = useState(false);
  const { fields, ground, conflicts } = dealNow(draft, prospect, currency);
  const mistakes = mistakesOf(fields);
  const error = (field: keyof typeof mistakes, sentence: string) =>
    tried && mistakes[field] ? { error: sentence } : {};
  const save = useSubmit(async (again) => {
    setTried(true);
    if (Object.values(mistakes).some(Boolean) || conflicts.length > 0) return false;
    const changed = changeOf(draft, prospect, currency);
    const done =
      Object.keys(changed).length === 0 ||
      (await act((making) => editProspect(making, { prospect, change: changed }), again));
    if (!done) return false;
    clear();
    onDone();
    return true;
  });
  const set = (patch: Partial<DealFields>) => change({ ...fields, ...patch, from: ground });
  const settle = (conflict: Conflict<DealFields>, take: 'mine' | 'theirs') => {
    const { typed, from } = settled({ fields, ground }, conflict, take);
    change({ ...typed, from });
  };
  return (
    <form
      id={id}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
      onReset={(event: FormEvent) => {
        event.preventDefault();
        drop(onReopen);
        onDone();
      }}
      className="grid gap-3"
    >
      <TextField
        label={words.name}
        value={fields.name}
        onChange={(name) => set({ name })}
        {...error('name', words.nameError)}
      />
      <div className="flex flex-wrap gap-2">
        <TextField
          label={words.value}
          inputMode="decimal"
          value={fields.value}
          onChange={(value) => set({ value })}
          {...error('value', words.valueError)}
          className="min-w-24 flex-1"
        />
        <TextField
          label={words.currency}
          maxLength={3}
          value={fields.currency}
          onChange={(next) => set({ currency: next.toUpperCase() })}
          {...error('currency', words.currencyError)}
          className="w-20"
        />
      </div>
      <TextField
        type="date"
        label={words.closeDate}
        value={fields.closeDate}
        onChange={(closeDate) => set({ closeDate })}
      />
      <Select
        label={words.source}
        value={fields.source}
        onChange={(source) => set({ source })}
        options={sources.map((value) => ({ value, label: words.sources[value] }))}
      />
      <ChangedMeanwhile
        fields={conflicts.map((conflict) => ({
          label: words[conflict.field],
          mine: shownAs(conflict.field, conflict.mine),
          theirs: shownAs(conflict.field, conflict.theirs),
          onMine: () => settle(conflict, 'mine'),
          onTheirs: () => settle(conflict, 'theirs'),
        }))}
      />
    </form>
  );
}

/** A value as the form shows it to be compared; a date as it is written elsewhere. */
function shownAs(field: keyof DealFields, value: string): string {
  if (field === 'closeDate') return value && day(value);
  const source = field === 'source' ? sources.find((each) => each === value) : undefined;
  return source ? texts.prospect.menu.sources[source] : value;
}
