import { useEffect, useRef } from 'react';
import type { Pointing } from '@/components/queries/pointing';
import { Button } from '@/components/ui/Button';
import type { PickerAct } from '@/lib/model/picker';
import { texts } from '@/lib/texts';

const keys: { [key: string]: PickerAct } = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  Enter: 'take',
  Escape: 'end',
};

/** While the rep points: what to click in the page, and the same by keys from here, because the page may not have the focus. */
export function PointingBar({ wanted, move }: Pick<Pointing, 'wanted' | 'move'>) {
  const words = texts.pointing;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => bar.current?.focus({ preventScroll: true }), []);
  if (!wanted) return null;
  return (
    <section
      ref={bar}
      aria-label={wanted.ask}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move the frame in the page
      tabIndex={0}
      onKeyDown={(event) => {
        const act = event.target === event.currentTarget || event.key !== 'Enter' ? keys[event.key] : undefined;
        if (!act) return;
        event.preventDefault();
        event.stopPropagation();
        move(act);
      }}
      className="sticky top-0 z-(--z-sticky) border-b border-line bg-surface px-(--gutter) py-2.5 outline-offset-[-2px]"
    >
      <p role="status" className="font-semibold text-pretty">
        {wanted.ask}
      </p>
      <p className="text-meta text-pretty text-ink-2">{words.body}</p>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        <Button onClick={() => move('previous')} keys="arrowup">
          {words.previous}
        </Button>
        <Button onClick={() => move('next')} keys="arrowdown">
          {words.next}
        </Button>
        <Button onClick={() => move('take')} keys="enter">
          {words.take}
        </Button>
        <Button look="ghost" onClick={() => move('end')} keys="escape">
          {words.end}
        </Button>
      </div>
    </section>
  );
}
