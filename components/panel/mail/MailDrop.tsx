import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useCommand } from '@/components/ui/keys/use-commands';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';

/** The whole panel takes a mail that is dropped on it; without this the browser would leave the panel for the file. */
export function MailDrop({ children }: { children: ReactNode }) {
  const { open } = usePanel();
  const words = texts.mail.file;
  const [isOver, setOver] = useState(false);
  // Enter and leave are told for every element on the way.
  const depth = useRef(0);
  useCommand({
    id: 'mail-file',
    name: words.command,
    group: texts.panel.group.log,
    run: () => open({ view: 'mail-file' }),
  });
  const moved = (by: 1 | -1) => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent) => {
    depth.current = 0;
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (!hasFiles(event) || !file) return;
    event.preventDefault();
    open({ view: 'mail-file', source: file });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the file button and the palette do the same by keyboard
    <div
      className="@container/panel relative h-dvh"
      onDragEnter={(event) => hasFiles(event) && moved(1)}
      onDragLeave={(event) => hasFiles(event) && moved(-1)}
      onDragOver={(event) => {
        if (hasFiles(event)) event.preventDefault();
      }}
      onDrop={drop}
    >
      {children}
      {isOver ? (
        <div className="pointer-events-none absolute inset-2 z-(--z-overlay) grid place-items-center rounded-sheet border-2 border-dashed border-accent bg-surface/90 text-lead font-semibold">
          {words.dropHere}
        </div>
      ) : null}
    </div>
  );
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');
