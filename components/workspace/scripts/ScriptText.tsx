import { Fragment } from 'react';
import { Tag } from '@/components/ui/Tag';
import type { Script, Stage } from '@/lib/model/process';
import { texts } from '@/lib/texts';

/** One script as written: its use, subject and body, with the variables standing out by their names. */
export function ScriptText({ script, stage }: { script: Script; stage: Stage }) {
  const words = texts.workspace.scripts;
  return (
    <article className="min-w-0 max-w-[72ch] flex-1 px-(--gutter) py-4">
      <h2 className="text-title font-semibold">{script.name}</h2>
      <p className="mt-2 flex flex-wrap gap-1.5">
        <Tag>{texts.names.activity[script.channel]}</Tag>
        <Tag>{words.stage(stage.name)}</Tag>
        <Tag>{texts.workspace.process.version(script.version)}</Tag>
        {(script.persona ?? []).map((role) => (
          <Tag key={role}>{texts.names.role[role]}</Tag>
        ))}
      </p>
      {script.use ? <p className="mt-3 text-pretty text-ink-2">{script.use}</p> : null}
      {script.subject ? (
        <p className="mt-4">
          <span className="mr-2 text-ink-3">{words.subject}</span>
          <Marked text={script.subject} />
        </p>
      ) : null}
      <div className="mt-3 text-[0.875rem]/6 whitespace-pre-wrap">
        <Marked text={script.body} />
      </div>
    </article>
  );
}

/** The template's text; each variable by its name, on a quiet ground. */
function Marked({ text }: { text: string }) {
  const parts = text.split(/(\{\{[^{}]{1,120}\}\})/);
  return parts.map((part, index) => {
    const name = /^\{\{\s*([\w.]+)/.exec(part)?.[1];
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text are its places
    if (!name) return <Fragment key={index}>{part}</Fragment>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text are its places
      <span key={index} className="rounded-tag bg-pressed px-1 font-medium">
        {name}
      </span>
    );
  });
}
