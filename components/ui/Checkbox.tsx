import { Checkbox as Base } from '@base-ui/react/checkbox';
import Check from 'lucide-react/icons/check';
import Minus from 'lucide-react/icons/minus';
import type { ReactNode } from 'react';
import { classes } from './classes';

export type CheckboxProps = {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** The words beside it, which are part of what can be clicked. Without them `name` is needed. */
  children?: ReactNode;
  /** What it is called where its words stand elsewhere. */
  name?: string;
  /** Some of what it stands for is ticked. */
  mixed?: boolean;
  /** A task's round tick. */
  round?: boolean;
  disabled?: boolean;
  className?: string;
};

/** A tick box (16 drawn, 24 to hit). */
export function Checkbox({ checked, onChange, children, name, mixed, round, disabled, className }: CheckboxProps) {
  const box = (
    <Base.Root
      checked={checked}
      onCheckedChange={onChange}
      indeterminate={mixed === true}
      disabled={disabled === true}
      aria-label={name}
      className={classes(look, round ? 'rounded-full' : 'rounded-tag', !children && className)}
    >
      <Base.Indicator className="grid">
        {mixed ? <Minus size={12} strokeWidth={3} /> : <Check size={12} strokeWidth={3} />}
      </Base.Indicator>
    </Base.Root>
  );
  if (!children) return box;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: base-ui renders the native input inside, which the rule cannot see
    <label className={classes('flex min-h-6 items-start gap-2 py-0.5', className)}>
      <span className="flex h-5 items-center">{box}</span>
      <span className="min-w-0 flex-1">{children}</span>
    </label>
  );
}

const look =
  'relative grid size-4 flex-none place-items-center bg-surface text-white inset-ring-[1.5px] inset-ring-control after:absolute after:-inset-1 data-checked:bg-accent data-checked:inset-ring-0 data-indeterminate:bg-accent data-indeterminate:inset-ring-0 data-disabled:opacity-50';
