import { useAct } from '@/components/queries/act';
import { ActionLink } from '@/components/ui/ActionLink';
import { classes } from '@/components/ui/classes';
import { useCommand } from '@/components/ui/keys/use-commands';
import { setRole } from '@/lib/acts/seat';
import { text } from '@/lib/model/record';
import { suggestedRole } from '@/lib/model/seat';
import type { Contact } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import { memberOf } from './RoleControl';

export interface SuggestedRoleProps {
  contact: Contact;
  prospectId: string;
  /** Where the line does not stand with the person: their name comes first. */
  named?: true;
  className?: string;
}

/** What a title suggests and nobody has accepted, with the click that accepts it. Nothing where there is no suggestion. */
export function SuggestedRole(props: SuggestedRoleProps) {
  const role = suggestedRole(props.contact.seat);
  return role ? <Suggestion {...props} role={texts.names.role[role]} /> : null;
}

function Suggestion({ contact, prospectId, named, className, role }: SuggestedRoleProps & { role: string }) {
  const act = useAct();
  const words = texts.people;
  const { seat, name, record } = contact;
  const title = text(record, 'title') ?? seat?.roleWhy;
  const accept = () => {
    if (!seat?.role) return;
    const { role, roleWhy } = seat;
    void act((making) =>
      setRole(making, { ...memberOf({ contact, prospectId }), role, ...(roleWhy && { why: roleWhy }) }),
    );
  };
  const offered = words.acceptRole(role, name);
  useCommand({ id: `accept ${contact.id}`, name: offered, group: texts.prospect.commands.group, run: accept });
  return (
    <span className={classes('relative block text-meta text-ink-3', className)} title={named ? undefined : title}>
      <bdi>{named ? words.suggested(role, name, title) : words.suggestedHere}</bdi>{' '}
      <ActionLink aria-label={offered} className="text-meta" onClick={accept}>
        {words.accept}
      </ActionLink>
    </span>
  );
}
