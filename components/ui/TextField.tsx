import type { LucideIcon } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from './classes';
import { FieldFrame, type FieldTexts, fieldEdge, noteId } from './FieldFrame';
import { Icon } from './Icon';

export type TextFieldProps = Omit<ComponentProps<'input'>, 'size' | 'value' | 'onChange'> &
  FieldTexts & {
    value: string;
    onChange: (value: string) => void;
    size?: 'large' | 'normal';
    icon?: LucideIcon;
    /** A small control or word at the end, inside the edge. */
    end?: ReactNode;
  };

/** One line of text with its label. `className` goes to the whole, every other native attribute to the input. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    labelHidden,
    help,
    error,
    optional,
    value,
    onChange,
    size = 'normal',
    icon,
    end,
    className,
    ...rest
  } = props;
  const made = useId();
  const id = rest.id ?? made;
  return (
    <FieldFrame {...{ id, label, labelHidden, help, error, optional, className }}>
      <div className={classes('flex items-center gap-1.5 px-2', size === 'large' ? 'h-8' : 'h-7', fieldEdge)}>
        {icon ? <Icon icon={icon} size={14} className="text-ink-3" /> : null}
        <input
          type="text"
          {...rest}
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={noteId(id, props)}
          className="min-w-0 flex-1 bg-transparent outline-none [&::-webkit-search-cancel-button]:hidden"
        />
        {end}
      </div>
    </FieldFrame>
  );
}
