import { type FormEvent, useId, useState } from 'react';
import { useErase } from '@/components/queries/erase';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/TextField';
import type { StoredRecord } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { nameOf } from './name-of';

export interface EraseDialogProps {
  person: StoredRecord;
  open: boolean;
  onClose: () => void;
  onErased: () => void;
}

/** Erasing a person is the one thing that cannot be undone here, so the name is typed first. */
export function EraseDialog({ person, open, onClose, onErased }: EraseDialogProps) {
  const words = texts.record.erase;
  const form = useId();
  const erase = useErase();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const name = nameOf(person);
  const close = () => {
    setTyped('');
    setError(undefined);
    onClose();
  };
  const submit = useSubmit(async () => {
    if (bare(typed) !== bare(name)) {
      setError(words.mistyped(name));
      return false;
    }
    if (!(await erase(person))) return false;
    close();
    onErased();
    return true;
  });
  return (
    <Dialog
      open={open}
      onClose={close}
      title={words.title(name)}
      description={words.what}
      size="small"
      foot={
        <>
          <Button type="submit" form={form} look="danger" size="large">
            {words.save}
          </Button>
          <Button look="ghost" size="large" onClick={close}>
            {texts.sections.cancel}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label={words.type(name)}
          autoComplete="off"
          value={typed}
          onChange={(next) => {
            setTyped(next);
            setError(undefined);
          }}
          {...(error && { error })}
        />
      </form>
    </Dialog>
  );
}

/** Case and doubled spaces do not matter: the typing is to make sure, not to test. */
const bare = (words: string) => words.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
