import { useState } from 'react';
import { useDraft } from '@/components/queries/draft';
import { ActionLink } from '@/components/ui/ActionLink';
import { EmptyText } from '@/components/ui/EmptyText';
import { Key } from '@/components/ui/Key';
import { useRoving } from '@/components/ui/use-roving';
import type { Note } from '@/lib/model/note';
import { texts } from '@/lib/texts';
import { useAsked } from '../asked';
import { NewNote, type NoteDraft, noDraft } from './NewNote';
import { NoteItem } from './NoteItem';
import type { NoteScope } from './note-scope';

const PAGE = 20;

export interface NoteListProps {
  notes: Note[];
  scope: NoteScope;
  /** Whose draft is kept: the record's id. */
  owner: string;
}

/** Notes, the newest first, and a place to write one. */
export function NoteList({ notes, scope, owner }: NoteListProps) {
  const { asked, ask } = useAsked();
  const [shown, setShown] = useState(PAGE);
  const list = useRoving<HTMLUListElement>({ axis: 'column', items: '[data-row]' });
  const { draft, change, clear } = useDraft<NoteDraft>(`note ${owner}`, noDraft);
  const [putAway, setPutAway] = useState(false);
  const writing = asked === 'add' || (draft.text !== '' && !putAway);
  const words = texts.notes;
  return (
    <>
      {writing ? (
        <NewNote
          scope={scope}
          draft={draft}
          isOpened={asked === 'add'}
          onChange={change}
          onDone={() => {
            clear();
            setPutAway(false);
            ask(undefined);
          }}
          onPutAway={() => {
            setPutAway(true);
            ask(undefined);
          }}
        />
      ) : null}
      {notes.length === 0 && !writing ? (
        <EmptyText>
          {words.none.before} <Key keys={words.noteKeys} />
          {words.none.between} <ActionLink onClick={() => ask('add')}>{words.writeOne}</ActionLink>.
        </EmptyText>
      ) : null}
      <ul ref={list} aria-label={words.list}>
        {notes.slice(0, shown).map((note) => (
          <NoteItem key={note.id} note={note} scope={scope} />
        ))}
      </ul>
      {notes.length > shown ? (
        <button type="button" className={moreLook} onClick={() => setShown(shown + PAGE)}>
          {words.showMore(Math.min(PAGE, notes.length - shown))}
        </button>
      ) : null}
    </>
  );
}

const moreLook =
  'mx-[calc(var(--gutter)-12px)] flex min-h-7 items-center rounded-control px-3 text-meta text-ink-2 hover:bg-hover';
