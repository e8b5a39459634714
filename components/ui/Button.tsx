import type { LucideIcon } from 'lucide-react';
import ChevronDown from 'lucide-react/icons/chevron-down';
import LoaderCircle from 'lucide-react/icons/loader-circle';
import type { ComponentProps, MouseEvent } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';
import { Key } from './Key';
import { useDelay } from './use-delay';

export type ButtonProps = ComponentProps<'button'> & {
  /** One primary per view; danger is for what cannot be brought back. */
  look?: 'primary' | 'default' | 'ghost' | 'danger';
  /** 32 (the view's main action, dialogs), 28, 24. */
  size?: 'large' | 'normal' | 'small';
  icon?: LucideIcon;
  /** The key that does the same, shown inside: "enter", "mod+enter", "l". */
  keys?: string;
  /** Opens a menu: shows an arrow after the label. */
  opens?: boolean;
  /** At work: the label stays, clicks wait, a spinner replaces the icon after 400 ms. */
  busy?: boolean;
  /** Cannot be done now: the id of the visible text that says what is missing. Stays focusable, does nothing. */
  blockedBy?: string;
  /** Takes the whole row. */
  wide?: boolean;
};

/** A button: verb and object ("Keep 7 people"). Everything a native button takes, `ref` included, goes through. */
export function Button({
  look = 'default',
  size = 'normal',
  icon,
  keys,
  opens,
  busy,
  blockedBy,
  wide,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const late = useDelay(busy === true, 400);
  const inert = blockedBy !== undefined || busy === true;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (inert) event.preventDefault();
    else onClick?.(event);
  };
  const off = blockedBy !== undefined || rest.disabled === true;
  return (
    <button
      type="button"
      {...rest}
      {...(inert && { 'aria-disabled': true })}
      {...(busy && { 'aria-busy': true })}
      {...(blockedBy && { 'aria-describedby': blockedBy })}
      onClick={press}
      className={classes(shape, sizes[size], off ? offLooks[look] : looks[look], wide && 'w-full', className)}
    >
      {late ? <LoaderCircle size={16} strokeWidth={1.75} className="animate-spin" aria-hidden="true" /> : null}
      {!late && icon ? <Icon icon={icon} size={size === 'small' ? 14 : 16} /> : null}
      {children}
      {opens ? <Icon icon={ChevronDown} size={14} className={look === 'primary' ? '' : 'text-ink-3'} /> : null}
      {keys ? (
        <span aria-hidden="true" className="-mr-0.5 inline-flex">
          <Key keys={keys} onColor={look === 'primary' && !off} />
        </span>
      ) : null}
    </button>
  );
}

const shape =
  'inline-flex flex-none items-center justify-center gap-1.5 rounded-control font-medium whitespace-nowrap select-none';

const sizes = {
  large: 'h-8 px-3',
  normal: 'h-7 px-2.5',
  small: 'h-6 px-2 text-meta',
};

const edge = 'inset-ring shadow-[0_1px_1px_light-dark(rgb(33_29_26/0.04),transparent)]';

const looks = {
  primary:
    'bg-accent text-on-accent inset-ring inset-ring-black/8 shadow-[0_1px_1px_rgb(0_0_0/0.1)] hover:bg-accent-hover active:bg-accent-pressed',
  default: `bg-surface text-ink ${edge} inset-ring-line-strong hover:bg-hover active:bg-pressed data-popup-open:bg-hover`,
  ghost: 'text-ink-2 hover:bg-hover hover:text-ink active:bg-pressed data-popup-open:bg-hover data-popup-open:text-ink',
  danger: `bg-surface text-danger ${edge} inset-ring-line-strong hover:bg-hover active:bg-pressed`,
};

const offLooks = {
  primary: 'bg-pressed text-ink-3',
  default: 'text-ink-off inset-ring inset-ring-line',
  ghost: 'text-ink-off',
  danger: 'text-ink-off inset-ring inset-ring-line',
};
