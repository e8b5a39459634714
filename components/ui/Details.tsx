import { type ReactNode, useId, useState } from 'react';
import { texts } from '@/lib/texts';
import { ActionLink } from './ActionLink';

/** The raw cause behind a sentence, closed until asked for; words can be selected and copied. */
export function Details({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <ActionLink aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {texts.ui.details}
      </ActionLink>
      <pre
        id={id}
        hidden={!open}
        className="max-h-40 basis-full overflow-auto font-mono text-micro wrap-anywhere whitespace-pre-wrap text-ink-2 select-text"
      >
        {children}
      </pre>
    </>
  );
}
