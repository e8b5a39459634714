import { useState } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import type { PanelFile } from '@/components/queries/prospect';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { answer } from '@/lib/acts/answer';
import { factSpec } from '@/lib/model/fact';
import type { Note } from '@/lib/model/note';
import { notedUnder, wordsOfNote } from '@/lib/process/noted';
import { texts } from '@/lib/texts';
import { AnswerNote } from './AnswerNote';
import type { Asked } from './asked';
import { StandsIn } from './StandsIn';
import { submitOnModEnter } from './submit-keys';
import { useLoneCompany } from './use-lone-company';

export interface QuestionFormProps {
  file: PanelFile;
  asked: Asked;
  onDone: () => void;
}

/** One field for one answer. What is typed is a draft until it is saved. */
export function QuestionForm({ file, asked, onDone }: QuestionFormProps) {
  const words = texts.prospect.question;
  const act = useAct();
  const name = `answer:${file.prospect.id}:${asked.id ?? asked.label}`;
  const note = asked.id === undefined ? undefined : notedUnder(asked.id, file);
  const kind = asked.fills && factSpec(asked.fills.field).kind;
  const takesWords = kind === undefined || kind === 'long' || kind === 'text';
  const { draft, change, clear, ready } = useDraft<string>(name, note && takesWords ? wordsOfNote(note) : '');
  const [error, setError] = useState<string>();
  const company = useLoneCompany(file, asked);
  const save = useSubmit(async (again) => {
    if (draft.trim() === '') {
      setError(words.empty);
      return false;
    }
    if (!company.check()) return false;
    const done = await act(async (input) => {
      const value = draft.trim();
      return answer(input, { file, asked, value, source: note && sourceOf(note), company: await company.find(value) });
    }, again);
    if (!done) return false;
    clear();
    company.clear();
    onDone();
    return true;
  });
  const field = {
    label: kind === 'date' ? words.when : words.words,
    value: draft,
    readOnly: !ready,
    onChange: (value: string) => {
      setError(undefined);
      change(value);
    },
    ...(error !== undefined && { error }),
  };
  return (
    <form
      className="grid grid-cols-[minmax(0,1fr)] gap-2 pb-1"
      onKeyDown={submitOnModEnter}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="text-pretty">{texts.prospect.question.ask(asked.ask)}</p>
      <StandsIn file={file} asked={asked} answer={draft} />
      {note ? <AnswerNote note={note} /> : null}
      {takesWords ? (
        <TextArea
          {...field}
          rows={2}
          help={kind === undefined ? words.asNote : [asked.form, words.inTheirWords].filter(Boolean).join(' ')}
        />
      ) : (
        <TextField {...field} type={inputTypes[kind]} />
      )}
      {company.isAsked ? (
        <TextField
          label={words.whichCompany}
          help={words.whichCompanyHelp(file.prospect.name)}
          value={company.name}
          onChange={company.change}
          {...(company.error !== undefined && { error: company.error })}
        />
      ) : null}
      <div>
        <Button type="submit" keys="mod+enter">
          {words.save}
        </Button>
      </div>
    </form>
  );
}

/** The page and the words of the note that the answer is made of stay its proof. */
function sourceOf({ url, quote }: Note) {
  return { ...(url !== undefined && { url }), ...(quote && { quote }) };
}

const inputTypes = { date: 'datetime-local', email: 'email', phone: 'tel', url: 'url', domain: 'text' };
