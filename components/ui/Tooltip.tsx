import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { Key } from './Key';

type TooltipProps = {
  /** The name, and nothing that is not elsewhere. */
  text: string;
  keys?: string;
  /** The control it names; it must take a ref and spread its props. */
  children: ReactElement<Record<string, unknown>>;
};

/** A name over a control: after 500 ms under the pointer, at once on focus. The control must carry the name itself too (aria-label). */
export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <Base.Root onOpenChange={letEscThrough}>
      <Base.Trigger render={children} delay={500} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} collisionPadding={8} className="z-(--z-toast)">
          <Base.Popup className="overlay-motion inline-flex max-w-72 items-center gap-2 rounded-[8px] bg-surface px-2.5 py-1.5 text-meta text-ink shadow-overlay">
            {text}
            {keys ? <Key keys={keys} /> : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** Esc goes one level out; a tooltip is no level of its own, so the dialog or menu behind it hears the key too. */
function letEscThrough(_open: boolean, details: Base.Root.ChangeEventDetails) {
  if (details.reason === 'escape-key') details.allowPropagation();
}
