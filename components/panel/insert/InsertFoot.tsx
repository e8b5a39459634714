import { useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { useCommand } from '@/components/ui/keys/use-commands';
import { useRoom } from '@/components/ui/use-room';
import { texts } from '@/lib/texts';
import { CopyWords } from './CopyWords';
import type { InsertionState } from './use-insertion';

interface InsertFootProps {
  insertion: InsertionState;
  /** No mail: a field of a page. */
  isField: boolean;
  busy: boolean;
  /** It went in. */
  isIn: boolean;
  insert: () => Promise<void>;
  done: () => void;
}

/** The one decision: put it in. The rep sends it, and nobody else. */
export function InsertFoot({ insertion, isField, busy, isIn, insert, done }: InsertFootProps) {
  const words = texts.insert;
  const id = useId();
  const foot = useRef<HTMLElement>(null);
  useRoom(foot, '--foot-room');
  const name = isField ? words.nowField : words.now;
  const run = () => (isIn ? done() : void insert());
  useCommand({
    id: 'insert.now',
    name: isIn ? words.done : name,
    keys: 'mod+enter',
    group: texts.sections.here,
    when: () => isIn || insertion.ready,
    run,
  });
  const isBlocked = !isIn && !insertion.ready;
  return (
    <footer
      ref={foot}
      className="sticky bottom-0 z-(--z-sticky) flex flex-wrap items-center gap-2 border-t border-line bg-canvas px-(--gutter) py-2.5"
    >
      <Button
        look="primary"
        size="large"
        keys="mod+enter"
        className="@max-snug/panel:w-full"
        busy={busy}
        {...(isBlocked && { blockedBy: id })}
        onClick={run}
      >
        {isIn ? words.done : name}
      </Button>
      {insertion.script.stops.length === 0 ? <CopyWords plain={insertion.script.plain} /> : null}
      <p id={id} className="min-w-24 flex-1 text-right text-micro text-pretty text-ink-3 @max-snug/panel:text-left">
        {isBlocked && insertion.toSettle > 0 ? words.blocked : words.never}
      </p>
    </footer>
  );
}
