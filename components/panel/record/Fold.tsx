import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { useSettings, writeSettings } from '@/components/queries/private';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { Section } from '@/components/ui/Section';
import { texts } from '@/lib/texts';
import { AskedProvider } from '../asked';
import { headIdOf } from '../section-focus';

export interface FoldProps {
  id: string;
  title: string;
  count?: number;
  summary?: ReactNode;
  openAtFirst?: true;
  action?: ReactNode;
  children: ReactNode;
}

/** A section of a record's view: open or folded as the rep left it, an error inside stays inside. */
export function Fold({ id, title, count, summary, openAtFirst, action, children }: FoldProps) {
  const settings = useSettings();
  const [chosen, setChosen] = useState<boolean>();
  const [asked, setAsked] = useState<string>();
  const open = chosen ?? settings.sections[id] ?? openAtFirst ?? false;
  const value = useMemo(() => {
    const ask = (what: string | undefined) => {
      setAsked(what);
      if (what !== undefined) setChosen(true);
    };
    return { asked, ask };
  }, [asked]);
  const choose = (next: boolean) => {
    setChosen(next);
    void writeSettings({ sections: { ...settings.sections, [id]: next } });
  };
  return (
    <AskedProvider value={value}>
      <Section
        title={title}
        {...(count !== undefined && { count })}
        summary={summary}
        open={open}
        onOpenChange={choose}
        action={action}
        headId={headIdOf(id)}
      >
        <ErrorBoundary title={texts.sections.failed(title)} onError={(error) => console.error(id, error)}>
          {children}
        </ErrorBoundary>
      </Section>
    </AskedProvider>
  );
}
