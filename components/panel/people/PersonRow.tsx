import Ban from 'lucide-react/icons/ban';
import { useRef } from 'react';
import { Avatar } from '@/components/ui/Avatar';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/Icon';
import { text } from '@/lib/model/record';
import type { Contact } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { RowCommands, useRowHere } from '../row-here';
import { RoleControl } from './RoleControl';
import { StanceControl } from './StanceControl';
import { SuggestedRole } from './SuggestedRole';
import { TitleDiffers } from './TitleDiffers';

/**
 * One person: name and title, role, stance. The row opens the person; role and stance open their small forms. Somebody who
 * must not be contacted is muted and says so.
 */
export function PersonRow({ contact, prospectId }: { contact: Contact; prospectId: string }) {
  const { open } = usePanel();
  const { isHere, watch } = useRowHere();
  const row = useRef<HTMLLIElement>(null);
  const title = text(contact.record, 'title');
  const words = texts.people;
  // Role and stance are drawn for each width: the one that is seen opens.
  const press = (what: string) => {
    const buttons = [...(row.current?.querySelectorAll<HTMLElement>('button[aria-label]') ?? [])];
    const named = buttons.filter((button) => button.getAttribute('aria-label')?.startsWith(what));
    (named.find((button) => button.checkVisibility?.() ?? true) ?? named[0])?.click();
  };
  const offered = [words.setRole(contact.name), words.setStance(contact.name)];
  const commands = offered.map((name, place) => ({
    id: `person.${place}`,
    name,
    group: texts.sections.here,
    run: () => press(name),
  }));
  return (
    <li ref={row} id={contact.seat?.id ?? contact.id} data-row="" className={shape} {...watch}>
      {isHere && !contact.block ? <RowCommands commands={commands} /> : null}
      <Avatar name={contact.name} />
      <div className="min-w-0 flex-1 @wide/panel:grid @wide/panel:grid-cols-[148px_1fr] @wide/panel:items-baseline @wide/panel:gap-3">
        <button
          type="button"
          data-opens=""
          onClick={() => open({ view: 'record', named: { type: 'person', id: contact.id } })}
          className={wholeRow}
        >
          <bdi className={classes('block font-medium wrap-anywhere', contact.block && 'text-ink-3')}>
            {contact.name}
          </bdi>
        </button>
        {contact.block ? (
          <p className="flex items-center gap-1 text-meta text-danger">
            <Icon icon={Ban} size={12} />
            {texts.people.doNotContact}
          </p>
        ) : (
          <>
            <RoleControl contact={contact} prospectId={prospectId} place="under" />
            <bdi className="hidden truncate text-meta text-ink-3 @min-[340px]/panel:block" title={title}>
              {title ?? words.noTitle}
            </bdi>
            <SuggestedRole contact={contact} prospectId={prospectId} className="@wide/panel:col-span-2" />
            <TitleDiffers person={contact.record} prospectId={prospectId} />
          </>
        )}
      </div>
      {contact.block ? null : (
        <>
          <RoleControl contact={contact} prospectId={prospectId} place="column" />
          <StanceControl contact={contact} prospectId={prospectId} />
        </>
      )}
    </li>
  );
}

const shape =
  'group/row relative mx-[calc(var(--gutter)-12px)] flex min-h-10 items-center gap-2 rounded-control px-3 py-1 text-left @max-[340px]/panel:py-0 scroll-my-2 hover:bg-hover @wide/panel:min-h-8';
const wholeRow =
  'block max-w-full min-w-0 text-left outline-none @max-[340px]/panel:min-h-6 after:absolute after:inset-0 after:rounded-control focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus';
