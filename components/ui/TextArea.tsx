import { type ComponentProps, useId } from 'react';
import { classes } from './classes';
import { FieldFrame, type FieldTexts, fieldEdge, noteId } from './FieldFrame';

export type TextAreaProps = Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> &
  FieldTexts & {
    value: string;
    onChange: (value: string) => void;
  };

/** Several lines with a label. Grows with its text from `rows` (2) to twelve lines, then scrolls. `className` goes to the whole. */
export function TextArea(props: TextAreaProps) {
  const { label, labelHidden, help, error, optional, value, onChange, className, rows = 2, ...rest } = props;
  const made = useId();
  const id = rest.id ?? made;
  return (
    <FieldFrame {...{ id, label, labelHidden, help, error, optional, className }}>
      {/* The mirror under the text holds the same words, the hint too, so the grid grows with them. `field-sizing` would do, but Firefox 142 has it not. */}
      <div className={classes('grid', fieldEdge)}>
        <div aria-hidden="true" className={classes(cell, 'invisible max-h-64 overflow-hidden')}>
          {value === '' ? rest.placeholder : `${value}\n`}
        </div>
        <textarea
          {...rest}
          id={id}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={noteId(id, props)}
          className={classes(cell, 'resize-none bg-transparent outline-none')}
        />
      </div>
    </FieldFrame>
  );
}

const cell = 'col-start-1 row-start-1 min-w-0 p-2 wrap-anywhere whitespace-pre-wrap';
