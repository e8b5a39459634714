import { Message } from '@/components/ui/Message';
import { type StoredRecord, text } from '@/lib/model/record';
import { texts } from '@/lib/texts';

/** Known people whom this very page named before and names no more: they may have left the company. */
export function LeftPeople({ left }: { left: StoredRecord[] }) {
  const names = left.flatMap((person) => text(person, 'name') ?? []);
  if (names.length === 0) return null;
  return (
    <Message tone="warn" title={texts.review.left(names)} className="m-2">
      {texts.review.leftBody}
    </Message>
  );
}
