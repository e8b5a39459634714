import { useState } from 'react';
import { useAct } from '@/components/queries/act';
import { Popover } from '@/components/ui/Popover';
import { Stance } from '@/components/ui/Stance';
import { setStance } from '@/lib/acts/seat';
import { stances } from '@/lib/model/seat';
import { texts } from '@/lib/texts';
import { memberOf, type SeatControlProps } from './RoleControl';
import { SeatForm } from './SeatForm';

const words = texts.people;

/** Where the person stands, as an arrow and its word; a click changes it. For and against need what shows it. */
export function StanceControl({ contact, prospectId }: SeatControlProps) {
  const act = useAct();
  const [open, setOpen] = useState(false);
  const stance = contact.seat?.stance ?? 'unknown';
  const why = contact.seat?.stanceWhy;
  const trigger = (
    <button type="button" aria-label={`${words.setStance(contact.name)}: ${texts.ui.stance[stance]}`} className={look}>
      <Stance value={stance} {...(why && { why })} />
    </button>
  );
  return (
    <Popover title={words.setStance(contact.name)} align="end" open={open} onOpenChange={setOpen} trigger={trigger}>
      <SeatForm
        name={`stance ${contact.id} ${prospectId}`}
        label={words.stanceTitle}
        value={stance}
        why={why}
        needsWhy={(value) => value === 'for' || value === 'against'}
        options={stances.map((value) => ({ value, label: texts.ui.stance[value] }))}
        onSave={async (value, because, again) => {
          const taken = { ...memberOf({ contact, prospectId }), stance: value, ...(because && { why: because }) };
          const done = await act((making) => setStance(making, taken), again);
          if (done) setOpen(false);
          return done !== undefined;
        }}
      />
    </Popover>
  );
}

const look = 'relative flex min-h-6 min-w-6 flex-none items-center rounded-tag @snug/panel:w-[70px]';
