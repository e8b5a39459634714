import CircleX from 'lucide-react/icons/circle-x';
import CloudCheck from 'lucide-react/icons/cloud-check';
import CloudUpload from 'lucide-react/icons/cloud-upload';
import HardDrive from 'lucide-react/icons/hard-drive';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';

export type StatusLineProps = {
  /** Saved here; waiting for the backend; taken by it; a person must decide; nothing can be saved. */
  kind: 'here' | 'waiting' | 'synced' | 'attention' | 'read-only';
  text: string;
  /** Opens what is behind it (the outbox); without it the state is only told. */
  onOpen?: () => void;
  /** At the right end: the keys button. */
  end?: ReactNode;
};

/** The last line of the panel: where the data is. Never spins. Changes are spoken politely. */
export function StatusLine({ kind, text, onOpen, end }: StatusLineProps) {
  const state = (
    <>
      <Icon icon={icons[kind]} size={14} />
      <span role="status">{text}</span>
    </>
  );
  const look = classes('inline-flex h-6 items-center gap-1.5 rounded-tag', inks[kind]);
  return (
    <div className="flex h-7 items-center gap-1.5 border-t border-line pr-2 pl-(--gutter) text-micro text-ink-3">
      {onOpen ? (
        <button type="button" onClick={onOpen} className={classes(look, 'hover:underline')}>
          {state}
        </button>
      ) : (
        <span className={look}>{state}</span>
      )}
      <span className="ml-auto flex items-center">{end}</span>
    </div>
  );
}

const icons = {
  here: HardDrive,
  waiting: CloudUpload,
  synced: CloudCheck,
  attention: TriangleAlert,
  'read-only': CircleX,
};

const inks = {
  here: '',
  waiting: '',
  synced: '',
  attention: 'font-medium text-warn',
  'read-only': 'font-medium text-danger',
};
