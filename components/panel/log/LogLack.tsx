import { texts } from '@/lib/texts';
import type { Lack } from './lack';

interface LogLackProps {
  /** What describes the button that it stops. */
  id: string;
  lack: Lack | undefined;
  /** Nobody is named, though nothing is missing. */
  isFree: boolean;
}

/** What a log still needs, or that it names nobody. */
export function LogLack({ id, lack, isFree }: LogLackProps) {
  const words = lack ? texts.log.lacks[lack] : texts.log.namesNobody;
  return (
    <p id={id} hidden={!lack && !isFree} className="text-meta text-ink-3">
      {words}
    </p>
  );
}
