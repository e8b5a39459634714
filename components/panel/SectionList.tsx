import { Fragment, type ReactNode, useRef, useState } from 'react';
import { useSettings, writeSettings } from '@/components/queries/private';
import type { PanelFile } from '@/components/queries/prospect';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import type { Command } from '@/components/ui/keys/command';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { texts } from '@/lib/texts';
import { SectionFrame } from './SectionFrame';
import type { PanelSection } from './section';
import { focusHead, focusRow } from './section-focus';
import { sections } from './sections';

/** One section as it is drawn, for whoever puts them side by side. */
export interface DrawnSection {
  id: string;
  drawn: ReactNode;
}

export interface SectionListProps {
  file: PanelFile;
  of?: PanelSection[];
  /** Where the sections stand; one under the other when it is left out. */
  layout?: (sections: DrawnSection[]) => ReactNode;
}

/**
 * Every section of the panel for one prospect. Which are open is remembered per section, not per prospect; G and a letter goes
 * to one and opens it, J and K move over the rows of all that are open. A section that fails leaves the others working.
 */
export function SectionList({ file, of = sections, layout = stacked }: SectionListProps) {
  return <Sections key={file.prospect.id} file={file} of={of} layout={layout} />;
}

const stacked = (drawn: DrawnSection[]) => drawn.map((one) => <Fragment key={one.id}>{one.drawn}</Fragment>);

function Sections({ file, of, layout }: Required<SectionListProps>) {
  const root = useRef<HTMLDivElement>(null);
  const settings = useSettings();
  const [chosen, setChosen] = useState<{ [section: string]: boolean }>({});
  const latest = useRef(chosen);
  const choose = (id: string, open: boolean) => {
    latest.current = { ...latest.current, [id]: open };
    setChosen(latest.current);
    void writeSettings({ sections: { ...settings.sections, ...latest.current } });
  };
  const goTo = (id: string) => {
    choose(id, true);
    focusHead(id);
  };
  const there = of.filter(({ isShown }) => isShown?.(file) ?? true);
  useCommandList([...there.flatMap((section) => goCommand(section, file, goTo)), ...rowCommands(() => root.current)]);
  const drawn = there.map((section) => ({
    id: section.id,
    drawn: (
      <ErrorBoundary onError={(error) => console.error(section.id, error)}>
        <SectionFrame
          section={section}
          file={file}
          chosen={chosen[section.id]}
          remembered={settings.sections[section.id]}
          onChoose={(open) => choose(section.id, open)}
        />
      </ErrorBoundary>
    ),
  }));
  return (
    <div ref={root} className="min-h-0 flex-1">
      {layout(drawn)}
    </div>
  );
}

function goCommand(section: PanelSection, file: PanelFile, goTo: (id: string) => void): Command[] {
  if (!section.goKey) return [];
  const name = texts.sections.goTo(section.title(file));
  const keys = `g ${section.goKey.toLowerCase()}`;
  return [{ id: `go.${section.id}`, name, keys, group: texts.sections.group, run: () => goTo(section.id) }];
}

const rowCommands = (root: () => HTMLElement | null): Command[] => [
  { ...rowCommand, id: 'row.next', name: texts.sections.nextRow, keys: 'j', run: () => focusRow(root(), 1) },
  { ...rowCommand, id: 'row.previous', name: texts.sections.previousRow, keys: 'k', run: () => focusRow(root(), -1) },
];

const rowCommand = { group: texts.sections.rows, unlisted: true };
