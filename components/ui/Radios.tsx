import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';
import { classes } from './classes';

export type RadiosProps<V extends string> = {
  /** What is being chosen. */
  label: string;
  value: V | undefined;
  onChange: (value: V) => void;
  options: { value: V; label: ReactNode; second?: ReactNode; end?: ReactNode }[];
  className?: string;
};

/** One of some, each with room for a second line. Arrows move and choose. */
export function Radios<V extends string>({ label, value, onChange, options, className }: RadiosProps<V>) {
  return (
    <RadioGroup
      aria-label={label}
      value={value ?? ''}
      onValueChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
      className={classes('flex flex-col gap-1', className)}
    >
      {options.map((option) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: base-ui renders the native input inside, which the rule cannot see
        <label key={option.value} className="flex min-h-7 items-start gap-2.5 py-1">
          <span className="flex h-5 items-center">
            <Radio.Root value={option.value} className={look} />
          </span>
          <span className="min-w-0 flex-1">
            {option.label}
            {option.second ? <span className="block text-meta text-ink-3">{option.second}</span> : null}
          </span>
          {option.end}
        </label>
      ))}
    </RadioGroup>
  );
}

const look =
  'relative size-4 flex-none rounded-full bg-surface inset-ring-[1.5px] inset-ring-control after:absolute after:-inset-1 data-checked:inset-ring-[5px] data-checked:inset-ring-accent';
