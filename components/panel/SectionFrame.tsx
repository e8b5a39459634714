import { useMemo, useState } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { Section } from '@/components/ui/Section';
import { texts } from '@/lib/texts';
import { AskedProvider } from './asked';
import type { PanelSection } from './section';
import { headIdOf } from './section-focus';

export interface SectionFrameProps {
  section: PanelSection;
  file: PanelFile;
  /** What the rep did with it since this prospect is shown: also folds what is urgent. */
  chosen: boolean | undefined;
  /** What the rep did with it before, on any prospect. */
  remembered: boolean | undefined;
  onChoose: (open: boolean) => void;
}

/** One section with its head. What its head's control asks of the body opens it. */
export function SectionFrame({ section, file, chosen, remembered, onChoose }: SectionFrameProps) {
  const { Action, Body, Count } = section;
  const [asked, setAsked] = useState<string>();
  const urgent = chosen === undefined && (section.isUrgent?.(file) ?? false);
  const open = urgent || (chosen ?? remembered ?? section.openAtFirst);
  const value = useMemo(() => {
    const ask = (what: string | undefined) => {
      setAsked(what);
      if (what !== undefined) onChoose(true);
    };
    return { asked, ask };
  }, [asked, onChoose]);
  const title = section.title(file);
  const count = Count ? <Count file={file} /> : section.count?.(file);
  return (
    <AskedProvider value={value}>
      <Section
        title={title}
        {...(count !== undefined && { count })}
        summary={open ? undefined : section.summary?.(file)}
        open={open}
        onOpenChange={onChoose}
        action={Action ? <Action file={file} /> : undefined}
        headId={headIdOf(section.id)}
      >
        <ErrorBoundary title={texts.sections.failed(title)} onError={(error) => console.error(section.id, error)}>
          <Body file={file} />
        </ErrorBoundary>
      </Section>
    </AskedProvider>
  );
}
