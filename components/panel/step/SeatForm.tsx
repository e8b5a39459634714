import { useState } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import type { PanelFile } from '@/components/queries/prospect';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { Radios } from '@/components/ui/Radios';
import { TextField } from '@/components/ui/TextField';
import { answerSeat } from '@/lib/acts/answer-seat';
import { text } from '@/lib/model/record';
import type { CommitteeRole } from '@/lib/model/seat';
import { type Contact, indexOf } from '@/lib/process/file-index';
import { suggestedHolder } from '@/lib/process/seats';
import { texts } from '@/lib/texts';
import type { Asked } from './asked';

export interface SeatFormProps {
  file: PanelFile;
  asked: Asked;
  role: CommitteeRole;
  onDone: () => void;
}

type Typed = { name: string; personId: string | null };
const nothing: Typed = { name: '', personId: null };

/** Who holds a seat of the committee: one of the known people, whose title suggests it chosen, or a new name. */
export function SeatForm({ file, asked, role, onDone }: SeatFormProps) {
  const words = texts.prospect.question;
  const act = useAct();
  const [error, setError] = useState<string>();
  const { draft, change, clear } = useDraft<Typed>(`seat-holder:${file.prospect.id}:${role}`, nothing);
  const suggested = suggestedHolder([role], file);
  const personId = draft.personId ?? suggested?.id ?? null;
  const people = choicesOf(file, suggested);
  const save = useSubmit(async (again) => {
    const name = draft.name.trim();
    if (personId === null && name === '') {
      setError(words.empty);
      return false;
    }
    const who = name === '' && personId !== null ? { personId } : { name };
    const done = await act((input) => answerSeat(input, { file, role, questionId: asked.id, ...who }), again);
    if (!done) return false;
    clear();
    onDone();
    return true;
  });
  return (
    <form
      className="grid grid-cols-[minmax(0,1fr)] gap-2 pb-1"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="text-pretty">{words.ask(asked.ask)}</p>
      {people.length > 0 ? (
        <Radios
          label={words.who}
          value={draft.name.trim() === '' ? (personId ?? undefined) : undefined}
          onChange={(id) => {
            setError(undefined);
            change({ name: '', personId: id });
          }}
          options={people.map(({ id, name, record }) => ({
            value: id,
            label: <bdi className="wrap-anywhere">{name}</bdi>,
            second: id === suggested?.id ? words.suggested(text(record, 'title')) : text(record, 'title'),
          }))}
        />
      ) : null}
      <TextField
        label={people.length > 0 ? words.otherName : words.who}
        value={draft.name}
        onChange={(name) => {
          setError(undefined);
          change({ ...draft, name });
        }}
        {...(error !== undefined && { error })}
      />
      <div>
        <Button type="submit">{words.save}</Button>
      </div>
    </form>
  );
}

const MOST = 12;

/** The first of the known people; whose title suggests the role is among them. */
function choicesOf(file: PanelFile, suggested: Contact | undefined): Contact[] {
  const { contacts } = indexOf(file);
  const first = contacts.slice(0, MOST);
  return suggested && !first.includes(suggested) ? [suggested, ...first.slice(0, MOST - 1)] : first;
}
