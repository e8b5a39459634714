import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';

export type RowProps = Omit<ComponentProps<'li'>, 'title'> & {
  /** Before the text: an Avatar, an Icon, a Checkbox. */
  lead?: ReactNode;
  title: ReactNode;
  /** The second line, quiet. */
  second?: ReactNode;
  /** Under both, with controls of its own. */
  under?: ReactNode;
  /** At the end: an age, a state, a role. */
  end?: ReactNode;
  /** Small controls, seen under the pointer and while the row has the focus. */
  actions?: ReactNode;
  selected?: boolean;
  /** Makes the whole row a button. */
  onOpen?: () => void;
};

/** One row of a <Rows> list. Its hover ground reaches 12 px past the text edge, so text never moves. */
export function Row({ lead, title, second, under, end, actions, selected, onOpen, className, ...rest }: RowProps) {
  const words = (
    <>
      {/* Names and steps are kept whole as long as two lines are enough. */}
      <span className="line-clamp-2 wrap-anywhere group-has-focus-visible/row:line-clamp-none">{title}</span>
      {second ? (
        <span className="block truncate text-meta text-ink-3 group-has-focus-visible/row:whitespace-normal">
          {second}
        </span>
      ) : null}
    </>
  );
  return (
    <li
      {...rest}
      data-row=""
      aria-current={selected ? true : undefined}
      className={classes(
        shape,
        second ? 'min-h-10' : 'min-h-7',
        selected ? 'bg-selected' : 'hover:bg-hover',
        className,
      )}
    >
      {lead}
      {onOpen ? (
        <div className="min-w-0 flex-1">
          <button type="button" data-opens="" onClick={onOpen} className={wholeRow}>
            {words}
          </button>
          {under}
        </div>
      ) : (
        <span className="min-w-0 flex-1">{words}</span>
      )}
      {actions ? <span className={actionsLook}>{actions}</span> : null}
      {end}
    </li>
  );
}

const shape =
  'group/row relative mx-[calc(var(--gutter)-12px)] flex items-center gap-2 rounded-control px-3 py-1 text-left scroll-my-2';
/** No room at rest, so that titles keep theirs; still reachable with Tab, and then seen. */
const actionsLook =
  'relative flex max-w-0 items-center gap-0.5 overflow-hidden group-focus-within/row:max-w-none group-focus-within/row:overflow-visible group-hover/row:max-w-none group-hover/row:overflow-visible';
const wholeRow =
  'block w-full min-w-0 text-left outline-none after:absolute after:inset-0 after:rounded-control focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus';
