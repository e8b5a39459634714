import X from 'lucide-react/icons/x';

import type { PanelFile } from '@/components/queries/prospect';
import { IconButton } from '@/components/ui/IconButton';
import { stageAfter } from '@/lib/process/stage';
import { texts } from '@/lib/texts';
import { onEscape } from '../on-escape';
import { usePanel } from '../PanelContext';
import { LostForm } from './LostForm';
import { RaisedSheet } from './RaisedSheet';
import { WonForm } from './WonForm';

export interface CloseDealProps {
  file: PanelFile;
  as: 'won' | 'lost' | 'disqualified';
}

/** Closing: a win asks for value, currency and date; a loss or a bad fit for its reason. */
export function CloseDeal({ file, as }: CloseDealProps) {
  const { show } = usePanel();

  const words = texts.prospect.close;
  const close = () => show(undefined);
  const after = stageAfter(file.process, file.process.wonAfter);
  const end = <IconButton icon={X} size="small" name={texts.prospect.move.close} keys="escape" onClick={close} />;
  return (
    <RaisedSheet quiet title={words[as]} end={end} onKeyDown={onEscape(close)}>
      <p className="mt-1 mb-2.5 text-pretty text-ink-2">
        {as === 'won' && after ? words.wonWhat(after.name) : null}
        {as === 'won' ? null : words.lostWhat}
      </p>
      {as === 'won' ? <WonForm file={file} onDone={close} /> : <LostForm file={file} as={as} onDone={close} />}
    </RaisedSheet>
  );
}
