import type { PanelFile } from '@/components/queries/prospect';
import { indexOf } from '@/lib/process/file-index';
import type { NextStep } from '@/lib/process/next-step';
import { texts } from '@/lib/texts';

/** Why the step goes to this person: "Rasmus Lund: suggested user buyer". Nothing where the rep or they themselves named them. */
export function StepPerson({ file, step }: { file: PanelFile; step: NextStep }) {
  const person = indexOf(file).contactById.get(step.personId ?? '');
  if (!person || step.personWhy === undefined) return null;
  return (
    <p className="mt-0.5 text-meta wrap-anywhere text-ink-3">
      <bdi>{texts.prospect.step.whyPerson(person.name, step.personWhy)}</bdi>
    </p>
  );
}
