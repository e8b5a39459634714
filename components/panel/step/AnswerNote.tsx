import { Quote } from '@/components/ui/Quote';
import type { Note } from '@/lib/model/note';
import { texts } from '@/lib/texts';

/** What was noted under the question: the rep words the answer, and the note's words stay its proof. */
export function AnswerNote({ note }: { note: Note }) {
  return (
    <div className="text-meta text-ink-2">
      <span>{texts.prospect.question.fromNote}</span>{' '}
      {note.quote ? <Quote shape="block">{note.quote.exact}</Quote> : <bdi className="line-clamp-4">{note.text}</bdi>}
    </div>
  );
}
