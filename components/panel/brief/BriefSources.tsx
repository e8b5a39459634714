import type { Brief } from '@/lib/process/brief';
import { texts } from '@/lib/texts';

export interface BriefSourcesProps {
  sources: Brief['sources'];
  onSource: (number: number) => void;
}

/** The numbered sources of the brief; each opens its page at the words, or its place in the panel. */
export function BriefSources({ sources, onSource }: BriefSourcesProps) {
  if (sources.length === 0) return null;
  return (
    <section aria-label={texts.brief.sources} className="mt-4 border-t border-line pt-2">
      <h3 className="mb-1 text-meta font-semibold text-ink-2">{texts.brief.sources}</h3>
      <ol className="text-micro">
        {sources.map(({ number, text }) => (
          <li key={number}>
            <button
              type="button"
              onClick={() => onSource(number)}
              className="flex min-h-6 w-full items-start gap-1.5 rounded-tag py-1 text-left text-ink-2 underline-offset-2 hover:underline"
            >
              <span className="w-3.5 flex-none text-ink-3 tabular-nums">{number}</span>
              <bdi className="min-w-0 wrap-anywhere">{text}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
