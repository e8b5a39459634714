import { useState } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import type { PanelFile } from '@/components/queries/prospect';
import { Button } from '@/components/ui/Button';
import { Radios } from '@/components/ui/Radios';
import { TextField } from '@/components/ui/TextField';
import { answerSeat } from '@/lib/acts/answer-seat';
import { text } from '@/lib/model/record';
import type { CommitteeRole } from '@/lib/model/seat';
import { indexOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import type { Asked } from './asked';

export interface SeatFormProps {
  file: PanelFile;
  asked: Asked;
  role: CommitteeRole;
  onDone: () => void;
}

/** Who holds a seat of the committee: one of the known people, or a new name. */
export function SeatForm({ file, asked, role, onDone }: SeatFormProps) {
  const words = texts.prospect.question;
  const act = useAct();
  const [personId, setPersonId] = useState<string>();
  const [error, setError] = useState<string>();
  const { draft, change, clear } = useDraft<string>(`seat:${file.prospect.id}:${role}`, '');
  const people = indexOf(file).contacts.slice(0, 12);
  const save = async () => {
    const name = draft.trim();
    if (personId === undefined && name === '') return setError(words.empty);
    const who = name === '' && personId !== undefined ? { personId } : { name };
    const done = await act((input) => answerSeat(input, { file, role, questionId: asked.id, ...who }));
    if (!done) return;
    clear();
    onDone();
  };
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
          value={draft.trim() === '' ? personId : undefined}
          onChange={(id) => {
            setPersonId(id);
            setError(undefined);
            if (draft !== '') clear();
          }}
          options={people.map(({ id, name, record }) => ({
            value: id,
            label: <bdi className="wrap-anywhere">{name}</bdi>,
            second: text(record, 'title'),
          }))}
        />
      ) : null}
      <TextField
        label={people.length > 0 ? words.otherName : words.who}
        value={draft}
        onChange={(value) => {
          setError(undefined);
          change(value);
        }}
        {...(error !== undefined && { error })}
      />
      <div>
        <Button type="submit">{words.save}</Button>
      </div>
    </form>
  );
}
