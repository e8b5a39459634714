import { Fragment } from 'react';
import { Direction } from '@/components/panel/scripts/Direction';
import { channelIcons } from '@/components/panel/scripts/script-icons';
import { Tag } from '@/components/ui/Tag';
import type { Script, Stage } from '@/lib/model/process';
import { blocksOf, parseTemplate, type TemplatePlace } from '@/lib/outreach/template';
import { isVariable } from '@/lib/outreach/variables';
import { texts } from '@/lib/texts';

/** One script as written: its use, subject and body, with the variables standing out by their names. */
export function ScriptText({ script, stage }: { script: Script; stage: Stage }) {
  const words = texts.workspace.scripts;
  return (
    <article className="max-w-[72ch] px-6 pt-4 pb-8 max-[640px]:px-(--gutter)">
      <h2 className="text-title font-semibold">{script.name}</h2>
      <p className="mt-2 flex flex-wrap gap-1.5">
        <Tag tone="line" icon={channelIcons[script.channel]}>
          {texts.names.activity[script.channel]}
        </Tag>
        <Tag tone="line">{words.stage(stage.name)}</Tag>
        {(script.persona ?? []).map((role) => (
          <Tag key={role} tone="line">
            {texts.names.role[role]}
          </Tag>
        ))}
        <Tag tone="line">{texts.workspace.process.version(script.version)}</Tag>
      </p>
      {script.use ? <p className="mt-3 text-pretty text-ink-2">{script.use}</p> : null}
      {script.subject ? (
        <p className="mt-4">
          <span className="mr-2 text-ink-3">{words.subject}</span>
          <Marked text={script.subject} />
        </p>
      ) : null}
      <div className="mt-3 text-[0.875rem]/6 wrap-anywhere whitespace-pre-wrap">
        {blocksOf(script.body).map(({ text, direction }, index) =>
          direction ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text are its places
            <Direction key={index}>
              <Marked text={text} />
            </Direction>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text are its places
            <Marked key={index} text={text} />
          ),
        )}
      </div>
    </article>
  );
}

/** What the script says where nothing is known and the rep leaves it out. */
function withoutIt({ fallback = '', sentence }: TemplatePlace): string | undefined {
  const words = texts.workspace.scripts;
  if (fallback !== '') return words.orElse(fallback);
  return sentence ? words.orNothing : undefined;
}

/** The template's text; each variable by its name, on a quiet ground. */
function Marked({ text }: { text: string }) {
  return parseTemplate(text).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text are its places
    <Fragment key={index}>{'text' in part ? part.text : <Place part={part} />}</Fragment>
  ));
}

function Place({ part }: { part: TemplatePlace }) {
  const { variable } = part;
  return (
    <span className="rounded-tag bg-pressed px-1 font-medium" title={withoutIt(part)}>
      {isVariable(variable) ? texts.outreach.label[variable] : variable}
    </span>
  );
}
