import type { PanelFile } from '@/components/queries/prospect';
import { Citation } from '@/components/ui/Citation';
import { Quote } from '@/components/ui/Quote';
import type { NextStep } from '@/lib/process/next-step';
import { useShowProof } from '../use-show-proof';

/** Why this step: a sentence with one quote at most, under the marker, and the mark that leads to where it was said. */
export function StepReason({ file, step }: { file: PanelFile; step: NextStep }) {
  const showProof = useShowProof(file);
  const source = step.reason.map((part) => ('quote' in part ? part.source : undefined)).find((proof) => proof);
  return (
    <p className="text-pretty wrap-anywhere text-ink-2 @wide/panel:max-w-[60ch] @wide/panel:text-balance">
      {step.reason.map((part, place) =>
        'quote' in part ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's pieces keep their places
          <Quote key={place}>{part.quote}</Quote>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's pieces keep their places
          <bdi key={place}>{part.text}</bdi>
        ),
      )}
      {source ? <Citation number={1} source={source.text} onOpen={() => showProof(source)} /> : null}
    </p>
  );
}
