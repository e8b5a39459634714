import CircleCheck from 'lucide-react/icons/circle-check';
import { ActionLink } from '@/components/ui/ActionLink';
import { Icon } from '@/components/ui/Icon';
import type { CapturedPerson } from '@/lib/model/page-reading';
import { texts } from '@/lib/texts';
import { asksForRole, type PersonChoice } from './choices';

interface PickedRoleProps {
  name: string;
  person: CapturedPerson;
  choice: PersonChoice;
  /** The person's fields are shown. */
  isOpen: boolean;
  onAccept: () => void;
}

/** Under a person of the review: what suggests the role, and the click that accepts it. A role that was accepted says so where the fields are open. */
export function PickedRole({ name, person, choice, isOpen, onAccept }: PickedRoleProps) {
  const words = texts.review;
  if (!person.role || person.role.role !== choice.role) return null;
  // The whole title: the words that told the role are cut out of it, and read as a mistake.
  const title = person.facts.find(({ field }) => field === 'title')?.value ?? person.role.because;
  if (asksForRole(choice, person)) {
    return (
      <p className="text-meta text-ink-3">
        {words.suggested(choice.typed.title === undefined ? undefined : title)}{' '}
        <ActionLink
          aria-label={words.acceptRole(texts.names.role[person.role.role], name)}
          className="text-meta"
          onClick={onAccept}
        >
          {words.accept}
        </ActionLink>
      </p>
    );
  }
  if (!isOpen || !choice.isRoleAccepted) return null;
  return (
    <p className="flex items-center gap-1 text-meta text-ok">
      <Icon icon={CircleCheck} size={12} />
      {words.accepted(title)}
    </p>
  );
}
