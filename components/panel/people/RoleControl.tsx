import { useState } from 'react';
import { useAct } from '@/components/queries/act';
import { Popover } from '@/components/ui/Popover';
import { type Member, removeSeat, setRole } from '@/lib/acts/seat';
import { type CommitteeRole, committeeRoles, suggestedRole } from '@/lib/model/seat';
import type { Contact } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import { SeatForm } from './SeatForm';

const words = texts.people;

export interface SeatControlProps {
  contact: Contact;
  prospectId: string;
}

/**
 * The role in the buying committee as a quiet word; a click changes it and asks what shows it. Below 340 px it stands under the
 * name instead of in a column.
 */
export function RoleControl({ contact, prospectId, place }: SeatControlProps & { place: 'column' | 'under' }) {
  const act = useAct();
  const [open, setOpen] = useState(false);
  const role = contact.seat?.role;
  const name = role ? texts.names.role[role] : words.noRole;
  const isSuggested = suggestedRole(contact.seat) !== undefined;
  const label = isSuggested ? words.isSuggested(name) : name;
  const trigger = (
    <button
      type="button"
      title={contact.seat?.roleWhy}
      aria-label={`${words.setRole(contact.name)}: ${isSuggested ? words.roleSuggested(name) : name}`}
      className={looks[place]}
    >
      <span className={role ? undefined : 'text-ink-3'}>{label}</span>
    </button>
  );
  return (
    <Popover title={words.setRole(contact.name)} align="end" open={open} onOpenChange={setOpen} trigger={trigger}>
      <SeatForm<CommitteeRole | 'none' | 'out'>
        name={`role ${contact.id} ${prospectId}`}
        label={words.roleTitle}
        value={role ?? 'none'}
        why={contact.seat?.roleWhy}
        options={[
          ...committeeRoles.map((value) => ({ value, label: texts.names.role[value] })),
          { value: 'none' as const, label: words.clearRole },
          ...(contact.seat ? [{ value: 'out' as const, label: words.leaveCommittee }] : []),
        ]}
        onSave={async (value, why, again) => {
          const { seat } = contact;
          const member = memberOf({ contact, prospectId });
          const done = await act(
            (making) =>
              value === 'out' && seat
                ? removeSeat(making, { ...member, seat })
                : setRole(making, { ...member, role: roleOf(value), ...(why && { why }) }),
            again,
          );
          if (done) setOpen(false);
          return done !== undefined;
        }}
      />
    </Popover>
  );
}

/** The role that a choice stands for. */
const roleOf = (value: CommitteeRole | 'none' | 'out'): CommitteeRole | undefined =>
  value === 'none' || value === 'out' ? undefined : value;

/** The person as the acts name a member of the committee. */
export const memberOf = ({ contact, prospectId }: SeatControlProps): Member => ({
  prospectId,
  person: contact.record,
  ...(contact.seat && { seat: contact.seat }),
});

const looks = {
  column:
    'relative min-h-6 w-[92px] flex-none rounded-tag text-left text-meta text-ink-2 underline-offset-2 hover:underline @max-[340px]/panel:hidden',
  under:
    'relative block min-h-6 max-w-full truncate rounded-tag text-left text-meta text-ink-3 underline-offset-2 hover:underline @min-[340px]/panel:hidden',
};
