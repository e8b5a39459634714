import { Select as Base } from '@base-ui/react/select';
import Check from 'lucide-react/icons/check';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { classes } from './classes';
import { Icon } from './Icon';
import { menuSheet } from './Menu';
import { menuRow } from './MenuItem';

export type SelectProps<V extends string> = {
  /** What is being chosen; spoken, and shown above a `field`. */
  label: string;
  value: V | undefined;
  onChange: (value: V) => void;
  options: { value: V; label: string; hint?: string }[];
  /** Shown while nothing is chosen: "No role". */
  placeholder?: string;
  /** `quiet` is a word with an arrow in a row; `field` has an edge and its label above. */
  look?: 'field' | 'quiet';
  className?: string;
};

/** One of many. Arrows, first letters, Enter and Esc work. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, value, onChange, options, placeholder = '', look = 'field', className } = props;
  return (
    <Base.Root
      items={options}
      value={value ?? null}
      onValueChange={(next) => {
        if (next !== null) onChange(next);
      }}
      modal={false}
    >
      <div className={classes('min-w-0', className)}>
        {look === 'field' ? (
          <Base.Label className="mb-1 block text-meta font-medium text-ink-2">{label}</Base.Label>
        ) : null}
        <Base.Trigger
          className={look === 'field' ? fieldLook : quietLook}
          aria-label={look === 'quiet' ? label : undefined}
        >
          <Base.Value className="min-w-0 truncate data-placeholder:text-ink-3" placeholder={placeholder} />
          <Icon icon={ChevronDown} size={14} className="text-ink-3" />
        </Base.Trigger>
      </div>
      <Base.Portal>
        <Base.Positioner
          alignItemWithTrigger={false}
          sideOffset={4}
          collisionPadding={8}
          className="z-(--z-overlay) outline-none"
        >
          <Base.Popup className={menuSheet}>
            {options.map((option) => (
              <Base.Item key={option.value} value={option.value} className={menuRow}>
                <span className="grid w-3.5 flex-none">
                  <Base.ItemIndicator>
                    <Icon icon={Check} size={14} />
                  </Base.ItemIndicator>
                </span>
                <Base.ItemText className="min-w-0 flex-1">{option.label}</Base.ItemText>
                {option.hint ? <span className="text-micro text-ink-3">{option.hint}</span> : null}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

const fieldLook =
  'flex h-7 w-full min-w-0 items-center justify-between gap-1.5 rounded-control bg-surface px-2 text-left inset-ring inset-ring-control hover:bg-hover';
const quietLook =
  'inline-flex h-6 max-w-full min-w-0 items-center gap-1 rounded-control pr-1 pl-2 text-meta text-ink-2 hover:bg-pressed hover:text-ink data-popup-open:bg-pressed';
