import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useState } from 'react';
import { EmptyText } from '@/components/ui/EmptyText';
import { Icon } from '@/components/ui/Icon';
import { Rows } from '@/components/ui/Rows';
import { indexOf } from '@/lib/process/file-index';
import { emptySeats, singleThread } from '@/lib/process/seats';
import { shortName } from '@/lib/process/step-title';
import { texts } from '@/lib/texts';
import type { SectionBodyProps } from '../section';
import { EmptySeat } from './EmptySeat';
import { PersonRow } from './PersonRow';

/** So many people stand there before "Show more": a team page can bring fifty. */
const FIRST = 8;

/** The buying committee and the others of the company, then the seats that the stage asks for and nobody holds. */
export function PeopleBody({ file }: SectionBodyProps) {
  const [all, setAll] = useState(false);
  const { contacts } = indexOf(file);
  const empty = emptySeats(file);
  const only = singleThread(file);
  const visible = all ? contacts : contacts.slice(0, FIRST);
  return (
    <>
      {only ? (
        <p className="flex items-center gap-1.5 px-(--gutter) pb-1.5 text-meta text-warn">
          <Icon icon={TriangleAlert} size={14} />
          <span className="min-w-0">
            <bdi>{texts.people.singleThread(shortName(only))}</bdi>
          </span>
        </p>
      ) : null}
      {contacts.length === 0 ? <EmptyText>{texts.people.none}</EmptyText> : null}
      <Rows label={texts.people.list}>
        {visible.map((contact) => (
          <PersonRow key={contact.id} contact={contact} prospectId={file.prospect.id} />
        ))}
        {empty.map((role) => (
          <EmptySeat key={role} role={role} file={file} />
        ))}
      </Rows>
      {contacts.length > FIRST ? (
        <button type="button" onClick={() => setAll(!all)} className={moreLook}>
          {all ? texts.people.fewer : texts.people.more(contacts.length - FIRST)}
        </button>
      ) : null}
    </>
  );
}

const moreLook =
  'mx-[calc(var(--gutter)-12px)] flex min-h-7 items-center rounded-control px-3 text-meta text-ink-2 hover:bg-hover';
