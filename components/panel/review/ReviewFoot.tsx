import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { texts } from '@/lib/texts';

interface ReviewFootProps {
  ticked: number;
  /** How many people are not ticked. */
  left: number;
  canKeep: boolean;
  isBusy: boolean;
  onKeep: () => void;
  onCancel: () => void;
}

/** The one decision: keep what is ticked. Says what happens to the others. */
export function ReviewFoot({ ticked, left, canKeep, isBusy, onKeep, onCancel }: ReviewFootProps) {
  const words = texts.review;
  const id = useId();
  return (
    <footer className="sticky bottom-0 z-(--z-sticky) flex flex-wrap items-center gap-2 border-t border-line bg-canvas px-(--gutter) py-2.5">
      <Button
        look="primary"
        size="large"
        keys="mod+enter"
        className="@max-snug/panel:w-full"
        busy={isBusy}
        {...(!canKeep && { blockedBy: id })}
        onClick={onKeep}
      >
        {words.keep(ticked)}
      </Button>
      <Button look="ghost" size="large" className="@max-snug/panel:-ml-3" onClick={onCancel}>
        {words.cancel}
      </Button>
      <p id={id} className="min-w-24 flex-1 text-right text-micro text-pretty text-ink-3 @max-snug/panel:text-left">
        {footWords(canKeep, left)}
      </p>
    </footer>
  );
}

function footWords(canKeep: boolean, left: number): string {
  if (!canKeep) return texts.review.keepNothing;
  return left > 0 ? texts.review.others(left) : texts.review.nothingStored;
}
