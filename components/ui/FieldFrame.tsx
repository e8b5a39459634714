import CircleAlert from 'lucide-react/icons/circle-alert';
import type { ReactNode } from 'react';
import { texts } from '@/lib/texts';
import { classes } from './classes';
import { Icon } from './Icon';

export type FieldTexts = {
  /** What the field is for. Always spoken; `labelHidden` only takes it out of sight. */
  label: string;
  labelHidden?: boolean;
  /** One quiet line under the field. */
  help?: string;
  /** What is wrong and what to do, shown instead of the help and spoken with the field. */
  error?: string;
  optional?: boolean;
};

/** Label above, field, then help or error. `id` is the control's; its note is `${id}-note`. */
export function FieldFrame({
  id,
  label,
  labelHidden,
  help,
  error,
  optional,
  className,
  children,
}: FieldTexts & { id: string; className?: string; children: ReactNode }) {
  return (
    <div className={classes('min-w-0', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'mb-1 block text-meta font-medium text-ink-2'}>
        {label}
        {optional ? <span className="font-normal text-ink-3"> {texts.ui.optional}</span> : null}
      </label>
      {children}
      <FieldNote id={`${id}-note`} help={help} error={error} />
    </div>
  );
}

/** The ids a control points at with aria-describedby, if there is something to read. */
export function noteId(id: string, { help, error }: FieldTexts): string | undefined {
  return help || error ? `${id}-note` : undefined;
}

function FieldNote({ id, help, error }: { id: string; help?: string | undefined; error?: string | undefined }) {
  if (error) {
    return (
      <p id={id} className="mt-1 flex gap-1 text-meta text-danger">
        <Icon icon={CircleAlert} size={12} className="mt-0.5" />
        {error}
      </p>
    );
  }
  if (!help) return null;
  return (
    <p id={id} className="mt-1 text-meta text-ink-3">
      {help}
    </p>
  );
}

/** The edge all text fields share: control edge at rest, focus inside the edge, danger edge when wrong. */
export const fieldEdge =
  'min-w-0 rounded-control bg-surface inset-ring inset-ring-control focus-within:inset-ring-focus focus-within:outline-2 focus-within:outline-focus has-aria-invalid:not-focus-within:inset-ring-danger-solid has-disabled:inset-ring-line';
