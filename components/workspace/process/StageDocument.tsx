import type { ReactNode } from 'react';
import { MaterialPlace } from '@/components/panel/materials/MaterialPlace';
import { materialKey } from '@/components/panel/materials/material-place';
import { useSettings } from '@/components/queries/private';
import type { Criterion, Question, Stage } from '@/lib/model/process';
import { conditionInWords } from '@/lib/process/condition-words';
import { texts } from '@/lib/texts';
import { hrefOf } from '../route';

/** One stage as a document: purposes, proof, steps, questions, scripts, materials. */
export function StageDocument({ processId, stage }: { processId: string; stage: Stage }) {
  const words = texts.workspace.process;
  const places = useSettings().materials;
  return (
    <article className="max-w-[72ch] px-6 pt-4 pb-8 max-[640px]:px-(--gutter)">
      <h2 className="text-title font-semibold">{stage.name}</h2>
      <p className="mt-1 text-ink-2">{words.limits(stage.typicalDays, stage.limitDays)}</p>
      <Part title={words.seller}>{stage.purpose.seller}</Part>
      <Part title={words.buyer}>{stage.purpose.buyer}</Part>
      <Part title={words.exit}>
        <ul className="grid gap-1.5">
          {stage.exit.map((criterion) => (
            <Exit key={criterion.id} criterion={criterion} questions={stage.questions} />
          ))}
        </ul>
      </Part>
      <Part title={words.steps}>
        <ol className="grid gap-2.5">
          {stage.steps.map((step) => (
            <li key={step.id}>
              <span className="font-medium">{step.title}</span>{' '}
              <span className="text-meta text-ink-3">
                {step.required ? words.required : words.optional} · {words.dueIn(step.dueDays)}
              </span>
              <span className="block text-ink-2">{step.why}</span>
            </li>
          ))}
        </ol>
      </Part>
      <Part title={words.questions}>
        <ul className="grid gap-1">
          {stage.questions.map((question) => (
            <li key={question.id}>
              {question.ask} <span className="text-meta text-ink-3">{question.label}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.scripts}>
        <ul className="grid gap-1">
          {stage.scripts.map((script) => (
            <li key={script.id}>
              <a href={hrefOf('scripts', script.id)} className="text-accent-ink hover:underline">
                {script.name}
              </a>{' '}
              <span className="text-meta text-ink-3">{texts.names.activity[script.channel]}</span>
            </li>
          ))}
        </ul>
      </Part>
      {stage.materials.length > 0 ? (
        <Part title={words.materials}>
          <ul className="grid gap-1">
            {stage.materials.map((material) => (
              <li key={material.id}>
                <span className="font-medium">{material.name}</span> <span className="text-ink-2">{material.what}</span>{' '}
                <MaterialPlace place={places[materialKey(processId, material.id)]} />
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-5">
      <h3 className="mb-1 text-meta font-semibold text-ink-3">{title}</h3>
      <div className="text-pretty">{children}</div>
    </section>
  );
}

function Exit({ criterion, questions }: { criterion: Criterion; questions: Question[] }) {
  const question = questions.find(({ id }) => id === criterion.question);
  const words = texts.workspace.process;
  return (
    <li>
      <span className="font-medium">{criterion.label}</span>{' '}
      <span className="text-meta text-ink-3">{criterion.required ? words.required : words.optional}</span>
      <span className="block text-ink-2">{words.provenBy(conditionInWords(criterion.proof))}</span>
      {question ? <span className="block text-ink-2">{words.ask(question.ask)}</span> : null}
    </li>
  );
}
