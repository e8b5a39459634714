import { useId, useState } from 'react';
import { ActionLink } from '@/components/ui/ActionLink';
import type { BriefLine } from '@/lib/process/brief';
import { usePanel } from '../PanelContext';

export interface BriefOthersProps {
  line: BriefLine;
  people: NonNullable<BriefLine['people']>;
}

/** "and 6 others": their names come with a press, and each leads to the person. */
export function BriefOthers({ line, people }: BriefOthersProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { open: show } = usePanel();
  const words = line.parts.map((part) => ('text' in part ? part.text : '')).join('');
  return (
    <li className="pl-8">
      <ActionLink aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {words}
      </ActionLink>
      <ul id={id} hidden={!open} className="flex flex-wrap gap-x-3">
        {people.map((person) => (
          <li key={person.id} className="min-w-0">
            <ActionLink
              className="max-w-full"
              onClick={() => show({ view: 'record', named: { type: 'person', id: person.id } })}
            >
              <bdi className="truncate">{person.name}</bdi>
            </ActionLink>
          </li>
        ))}
      </ul>
    </li>
  );
}
