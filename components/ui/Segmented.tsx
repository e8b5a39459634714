import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { LucideIcon } from 'lucide-react';
import Check from 'lucide-react/icons/check';
import type { KeyboardEvent } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';

export type SegmentedProps<V extends string> = {
  label: string;
  value: V | undefined;
  onChange: (value: V) => void;
  /** `figure` is the key that chooses it; whoever gives one hears the key too. */
  options: { value: V; label: string; icon?: LucideIcon; figure?: number }[];
  onKeyDown?: (event: KeyboardEvent) => void;
  /** Fills the row, each part the same width. */
  wide?: boolean;
};

/** One of few, all in sight: "Join, New person, Skip". Arrows move and choose. */
export function Segmented<V extends string>({ label, value, onChange, options, wide, onKeyDown }: SegmentedProps<V>) {
  return (
    <RadioGroup
      aria-label={label}
      {...(onKeyDown && { onKeyDown })}
      value={value ?? ''}
      onValueChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
      className={classes(
        'flex-wrap gap-0.5 rounded-control bg-hover p-0.5',
        wide ? 'flex' : 'inline-flex w-fit max-w-full',
        // Four do not fit into a narrow panel: two and two, and none alone in a row.
        wide && options.length === 4 && '@max-snug/panel:grid @max-snug/panel:grid-cols-2',
      )}
    >
      {options.map((option) => (
        <Radio.Root
          key={option.value}
          value={option.value}
          aria-label={option.label}
          {...(option.figure !== undefined && { 'aria-keyshortcuts': String(option.figure) })}
          className={classes(part, wide ? 'flex-1 px-1 @max-snug/panel:px-0.5' : 'px-[9px]')}
        >
          {option.icon ? <Icon icon={option.icon} size={14} /> : null}
          {option.figure === undefined ? null : (
            <span aria-hidden="true" className="grid w-2.5 place-items-center text-micro text-ink-3 tabular-nums">
              {option.value === value ? <Icon icon={Check} size={12} className="text-accent-ink" /> : option.figure}
            </span>
          )}
          {option.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}

// The ring of the focus is dashed on what is not chosen: whole, it would look like the choice itself.
const part =
  'data-unchecked:focus-visible:outline-dashed inline-flex h-6 cursor-default items-center justify-center gap-[5px] rounded-tag text-meta font-medium whitespace-nowrap text-ink-2 select-none hover:text-ink data-checked:bg-surface data-checked:text-ink data-checked:shadow-[0_0_0_1px_light-dark(rgb(33_29_26/0.1),rgb(255_255_255/0.12)),0_1px_1px_rgb(0_0_0/0.06)]';
