import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { LucideIcon } from 'lucide-react';
import { classes } from './classes';
import { Icon } from './Icon';

export type SegmentedProps<V extends string> = {
  label: string;
  value: V | undefined;
  onChange: (value: V) => void;
  options: { value: V; label: string; icon?: LucideIcon }[];
  /** Fills the row, each part the same width. */
  wide?: boolean;
};

/** One of few, all in sight: "Join, New person, Skip". Arrows move and choose. */
export function Segmented<V extends string>({ label, value, onChange, options, wide }: SegmentedProps<V>) {
  return (
    <RadioGroup
      aria-label={label}
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
          className={classes(part, wide ? 'flex-1 px-1 @max-snug/panel:px-0.5' : 'px-[9px]')}
        >
          {option.icon ? <Icon icon={option.icon} size={14} /> : null}
          {option.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}

const part =
  'inline-flex h-6 cursor-default items-center justify-center gap-[5px] rounded-tag text-meta font-medium whitespace-nowrap text-ink-2 select-none hover:text-ink data-checked:bg-surface data-checked:text-ink data-checked:shadow-[0_0_0_1px_light-dark(rgb(33_29_26/0.1),rgb(255_255_255/0.12)),0_1px_1px_rgb(0_0_0/0.06)]';
