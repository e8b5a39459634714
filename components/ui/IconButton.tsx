import type { LucideIcon } from 'lucide-react';
import { Button, type ButtonProps } from './Button';
import { classes } from './classes';
import { Icon } from './Icon';
import { Tooltip } from './Tooltip';

export type IconButtonProps = Omit<ButtonProps, 'icon' | 'children' | 'opens' | 'wide'> & {
  /** What it does, as a button would say it; spoken and shown as the tooltip. */
  name: string;
  icon: LucideIcon;
};

/** A square button with only an icon (28, or 32 and 24): always with a name and a tooltip. */
export function IconButton({ name, icon, look = 'ghost', size = 'normal', keys, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={name} {...(keys && { keys })}>
      <Button
        {...rest}
        look={look}
        size={size}
        aria-label={name}
        className={classes('px-0!', squares[size], className)}
      >
        {rest.busy ? null : <Icon icon={icon} />}
      </Button>
    </Tooltip>
  );
}

const squares = { large: 'w-8', normal: 'w-7', small: 'w-6' };
