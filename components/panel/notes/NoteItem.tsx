import ArrowUpRight from 'lucide-react/icons/arrow-up-right';
import { useState } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import type { Again } from '@/components/queries/submit';
import { ActionLink } from '@/components/ui/ActionLink';
import { Address } from '@/components/ui/Address';
import { Markdown } from '@/components/ui/Markdown';
import { Quote } from '@/components/ui/Quote';
import { changeNote } from '@/lib/acts/change-note';
import type { Note } from '@/lib/model/note';
import { texts } from '@/lib/texts';
import { shortDay } from '@/lib/texts/format';
import { useWhoSays } from '../facts/who-says';
import { usePanel } from '../PanelContext';
import { useRowHere } from '../row-here';
import { NoteConflicts } from './NoteConflicts';
import { NoteEditor } from './NoteEditor';
import { NoteMenu } from './NoteMenu';
import { draftOfFields, fieldsOfNote, type NoteEdit, noteNow } from './note-edit';
import type { NoteScope } from './note-scope';

const notEditing: NoteEdit = { draft: null };

/** One note: which question it answers, by whom and when, its words, the quote and where that stands. */
export function NoteItem({ note, scope }: { note: Note; scope: NoteScope }) {
  const act = useAct();
  const { isHere, watch } = useRowHere();
  const whoSays = useWhoSays();
  const { draft: edited, change, clear } = useDraft(`note-edit ${note.id}`, notEditing);
  const [putAway, setPutAway] = useState(false);
  const [opened, setOpened] = useState(false);
  const question =
    note.questionId === undefined ? undefined : scope.questions.find((one) => one.id === note.questionId);
  const person = note.personId === undefined ? undefined : scope.people.find((one) => one.id === note.personId);
  const by = texts.notes.by(whoSays(note.who), note.at, scope.now);
  const now = edited.draft && noteNow(edited.draft, note);
  const edit = () => {
    setPutAway(false);
    setOpened(true);
    if (!edited.draft) change({ draft: { typed: fieldsOfNote(note), from: fieldsOfNote(note) } });
  };
  const save = async (again: Again) => {
    if (!now) return true;
    if (now.conflicts.length > 0) return false;
    const { questionId, personId, ...typed } = draftOfFields(now.fields);
    const text = typed.text.trim();
    const isSame = text === note.text && questionId === note.questionId && personId === note.personId;
    const changed = { note, ...(scope.prospect && { prospect: scope.prospect }), text, questionId, personId };
    if (!isSame && text !== '' && !(await act((making) => changeNote(making, changed), again))) return false;
    clear();
    return true;
  };
  return (
    <li id={note.id} data-row="" className={shape} {...watch}>
      <div className="flex min-h-6 items-center gap-2 text-meta text-ink-3">
        <span className="min-w-0 flex-1 truncate">
          {question ? question.label : null}
          {question && person ? ' · ' : null}
          {person ? <bdi>{person.name}</bdi> : null}
          {question || person ? null : by}
        </span>
        {question || person ? <span className="flex-none whitespace-nowrap">{by}</span> : null}
        <NoteMenu note={note} scope={scope} isHere={isHere} onEdit={edit} />
      </div>
      {now && !putAway ? (
        <>
          <NoteEditor
            scope={scope}
            draft={draftOfFields(now.fields)}
            isOpened={opened}
            onChange={(draft) => change({ draft: { typed: fieldsOfNote(draft), from: now.ground } })}
            onSave={save}
            onPutAway={() => setPutAway(true)}
          />
          <NoteConflicts scope={scope} now={now} onSettle={(draft) => change({ draft })} />
        </>
      ) : (
        <Markdown source={note.text} />
      )}
      {note.quote ? (
        <div className="mt-1.5">
          <Quote shape="block">{note.quote.exact}</Quote>
        </div>
      ) : null}
      {note.url ? <NoteSource note={note} url={note.url} now={scope.now} /> : null}
    </li>
  );
}

function NoteSource({ note, url, now }: { note: Note; url: string; now: string }) {
  const { prove } = usePanel();
  return (
    <p className="mt-1 flex items-center gap-1 text-micro text-ink-3">
      <ActionLink icon={ArrowUpRight} className="min-w-0 text-left" onClick={() => prove(url, note.quote)}>
        <Address address={url} />
      </ActionLink>
      <span className="flex-none">· {shortDay(note.at, now)}</span>
    </p>
  );
}

const shape =
  'group/row relative mx-[calc(var(--gutter)-12px)] rounded-control px-3 pt-0.5 pb-2 scroll-my-2 hover:bg-hover';
