import Zap from 'lucide-react/icons/zap';
import { useEffect, useRef } from 'react';
import { Avatar } from '../Avatar';
import { classes } from '../classes';
import { Highlight } from '../Highlight';
import { Icon } from '../Icon';
import { Key } from '../Key';
import type { PaletteLine } from './palette-lines';

type PaletteLineViewProps = {
  id: string;
  line: PaletteLine;
  words: string;
  chosen: boolean;
  onPoint: () => void;
  onPick: () => void;
};

/** One line of the palette: a found record with its face, or a command with its key. */
export function PaletteLineView({ id, line, words, chosen, onPoint, onPick }: PaletteLineViewProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // jsdom has no layout, so it has no scrolling either.
    if (chosen) ref.current?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  const found = 'found' in line ? line.found : undefined;
  const title = 'found' in line ? line.found.title : line.command.name;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus; Enter there picks this
    <div
      ref={ref}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      onPointerMove={onPoint}
      onClick={onPick}
      className={classes('mx-2 flex min-h-9 items-center gap-2.5 rounded-control px-2 py-1', chosen && 'bg-selected')}
    >
      <Lead line={line} chosen={chosen} />
      <span className="line-clamp-2 min-w-0 flex-1 wrap-anywhere">
        <Highlight text={title} words={words.replace(/^>/, '')} />
        {found?.second ? <span className="text-ink-3"> · {found.second}</span> : null}
      </span>
      {found?.end ? <span className="flex-none text-meta text-ink-3">{found.end}</span> : null}
      <LineKeys keys={lineKeys(line, chosen)} />
    </div>
  );
}

/** A command's own key; beside a found record Enter, while it is the one Enter opens. */
function lineKeys(line: PaletteLine, chosen: boolean): string | undefined {
  if ('command' in line) return line.command.keys;
  return chosen ? 'enter' : undefined;
}

function LineKeys({ keys }: { keys: string | undefined }) {
  if (keys === undefined) return null;
  return (
    <span aria-hidden="true" className="inline-flex">
      <Key keys={keys} spelled />
    </span>
  );
}

function Lead({ line, chosen }: { line: PaletteLine; chosen: boolean }) {
  if ('found' in line && 'face' in line.found.lead)
    return <Avatar name={line.found.title} kind={line.found.lead.face} />;
  const icon = 'command' in line ? (line.command.icon ?? Zap) : lineIcon(line);
  return (
    <span className={classes('grid size-6 flex-none place-items-center', chosen ? 'text-accent-ink' : 'text-ink-3')}>
      <Icon icon={icon} />
    </span>
  );
}

function lineIcon(line: Extract<PaletteLine, { found: unknown }>) {
  return 'icon' in line.found.lead ? line.found.lead.icon : Zap;
}
