import Mail from 'lucide-react/icons/mail';
import TextCursorInput from 'lucide-react/icons/text-cursor-input';
import { Icon } from '@/components/ui/Icon';
import type { ComposeSeen } from '@/lib/model/mail-compose';
import type { Recipient } from '@/lib/outreach/recipients';
import { texts } from '@/lib/texts';
import { hostOf } from '../host-of';
import { usePanel } from '../PanelContext';
import { namesOf } from './names';

interface InsertIntoProps {
  compose: ComposeSeen;
  recipients: Recipient[];
  /** The words are there. */
  isIn: boolean;
}

/** Which window it goes into, where in it, and what stays. */
export function InsertInto({ compose, recipients, isIn }: InsertIntoProps) {
  const { page } = usePanel();
  const words = texts.insert;
  const { webmail, windows, chosen, place, hasWords } = compose;
  const direct = recipients.filter(({ how }) => how === 'to');
  const to = recipients.length === 0 ? words.toNobody : words.to(namesOf(direct.length > 0 ? direct : recipients));
  return (
    <div className="border-b border-line px-(--gutter) py-2">
      <p className="flex items-start gap-1.5">
        <Icon icon={webmail ? Mail : TextCursorInput} size={14} className="mt-0.75 text-ink-3" />
        <span className="min-w-0 wrap-anywhere">
          {page?.url ? <bdi className="text-ink-2">{hostOf(page.url)}</bdi> : null}{' '}
          <bdi className="font-medium">{webmail ? to : words.inField}</bdi>
        </span>
      </p>
      {isIn ? null : (
        <p className="mt-0.5 text-meta text-pretty text-ink-3">
          {chosen === 'only' ? null : `${words.several[chosen](windows)} `}
          {words.where[place]} {hasWords ? words.staysToo : null}
        </p>
      )}
    </div>
  );
}
