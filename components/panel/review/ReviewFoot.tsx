import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { texts } from '@/lib/texts';
import type { Tally } from './tally';

interface ReviewFootProps {
  tally: Tally;
  canKeep: boolean;
  isBusy: boolean;
  onKeep: () => void;
  onCancel: () => void;
}

/** The one decision: keep what is ticked. Says what happens to the others. */
export function ReviewFoot({ tally, canKeep, isBusy, onKeep, onCancel }: ReviewFootProps) {
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
        {words.keep(tally)}
      </Button>
      <Button look="ghost" size="large" className="@max-snug/panel:-ml-3" onClick={onCancel}>
        {words.cancel}
      </Button>
      <p id={id} className="min-w-24 flex-1 text-right text-micro text-pretty text-ink-3 @max-snug/panel:text-left">
        {footWords(canKeep, tally)}
      </p>
    </footer>
  );
}

function footWords(canKeep: boolean, { fresh, changed, companyGains, unstored, untouched }: Tally): string {
  const words = texts.review;
  if (!canKeep) return words.keepNothing;
  if (fresh + changed === 0 && !companyGains) return words.nothingNew;
  const left = [unstored > 0 && words.others(unstored), untouched > 0 && words.untouched(untouched)].filter(Boolean);
  return left.length > 0 ? left.join('. ') : words.nothingStored;
}
