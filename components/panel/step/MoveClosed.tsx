import RotateCcw from 'lucide-react/icons/rotate-ccw';
import type { ReactNode } from 'react';
import { useAct } from '@/components/queries/act';
import type { PanelFile } from '@/components/queries/prospect';
import { Button } from '@/components/ui/Button';
import { reopen } from '@/lib/acts/reopen';
import { texts } from '@/lib/texts';
import { shortDay } from '@/lib/texts/format';
import { onEscape } from '../on-escape';
import { RaisedSheet } from './RaisedSheet';

/** Where a lost or disqualified prospect would be moved: it is opened again first, and the move is asked for then. */
export function MoveClosed({ file, end, onClose }: { file: PanelFile; end: ReactNode; onClose: () => void }) {
  const act = useAct();
  const words = texts.prospect.move;
  const { prospect, now } = file;
  const on = prospect.closedAt && shortDay(prospect.closedAt, now);
  const as = prospect.state === 'lost' ? 'lost' : 'disqualified';
  return (
    <RaisedSheet title={texts.prospect.commands.move} end={end} onKeyDown={onEscape(onClose)}>
      <p className="mt-1 mb-3 text-pretty text-ink-2">{words.rests(as, on)}</p>
      <Button
        look="primary"
        size="large"
        icon={RotateCcw}
        onClick={() => void act((making) => reopen(making, { prospect }))}
      >
        {words.reopen}
      </Button>
    </RaisedSheet>
  );
}
