import type { Material } from '@/lib/model/process';
import { texts } from '@/lib/texts';

/** What to have ready for a step, with what it contains. */
export function StepMaterials({ materials }: { materials: Material[] }) {
  if (materials.length === 0) return null;
  return (
    <p className="mt-2 text-meta text-pretty text-ink-3">
      {texts.prospect.step.ready}:{' '}
      {materials.map(({ id, name, what }, place) => (
        <span key={id} title={what}>
          {place > 0 ? ', ' : ''}
          {name}
          <span className="sr-only"> ({what})</span>
        </span>
      ))}
    </p>
  );
}
