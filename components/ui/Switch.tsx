import { Switch as Base } from '@base-ui/react/switch';
import type { ReactNode } from 'react';
import { classes } from './classes';

export type SwitchProps = {
  on: boolean;
  onChange: (on: boolean) => void;
  /** What is on or off; clicking the words works too. */
  children: ReactNode;
  disabled?: boolean;
  className?: string;
};

/** On or off, at once. The switch stands at the end of its row. */
export function Switch({ on, onChange, children, disabled, className }: SwitchProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: base-ui renders the native input inside, which the rule cannot see
    <label className={classes('flex min-h-6 items-center gap-3', className)}>
      <span className="min-w-0 flex-1">{children}</span>
      <Base.Root checked={on} onCheckedChange={onChange} disabled={disabled === true} className={look}>
        <Base.Thumb className="block size-3 rounded-full bg-white transition-transform duration-(--duration-state) data-checked:translate-x-3" />
      </Base.Root>
    </label>
  );
}

const look =
  'relative flex h-4 w-7 flex-none items-center rounded-full bg-control p-0.5 forced-color-adjust-none after:absolute after:-inset-1 data-checked:bg-accent data-disabled:opacity-50';
