import { useState } from 'react';
import { EmptyPage } from '@/components/ui/EmptyPage';
import { SearchField } from '@/components/ui/SearchField';
import { foldedWords } from '@/lib/model/fold';
import type { Script, Stage } from '@/lib/model/process';
import { defaultProcess } from '@/lib/process/registry';
import { texts } from '@/lib/texts';
import { PageHead } from '../frame/PageHead';
import { hrefOf } from '../route';
import { ScriptText } from './ScriptText';

/** Every script of the process, by stage; readable as written, with its variables marked. */
export function ScriptsView({ id }: { id: string | undefined }) {
  const words = texts.workspace.scripts;
  const [query, setQuery] = useState('');
  const stages = defaultProcess().stages;
  const all = stages.flatMap((stage) => stage.scripts);
  const script = all.find((one) => one.id === id) ?? all[0];
  const stage = stages.find((one) => script && one.scripts.includes(script));
  return (
    <>
      <PageHead title={texts.workspace.places.scripts} count={all.length}>
        <SearchField label={words.search} value={query} onChange={setQuery} className="w-64" />
      </PageHead>
      <div className="flex max-[800px]:flex-col">
        <nav aria-label={texts.workspace.places.scripts} className="w-70 flex-none py-2 pl-2 max-[800px]:w-full">
          {stages.map((one) => (
            <StageScripts key={one.id} stage={one} query={query} shown={script} />
          ))}
        </nav>
        {script && stage ? <ScriptText script={script} stage={stage} /> : <EmptyPage title={words.none} />}
      </div>
    </>
  );
}

interface StageScriptsProps {
  stage: Stage;
  query: string;
  shown: Script | undefined;
}

function StageScripts({ stage, query, shown }: StageScriptsProps) {
  const wanted = foldedWords(query);
  const scripts = stage.scripts.filter((script) => {
    const words = foldedWords([stage.name, script.name, script.subject ?? '', script.body].join(' '));
    return wanted.every((word) => words.some((known) => known.startsWith(word)));
  });
  if (scripts.length === 0) return null;
  return (
    <section className="mb-2">
      <h2 className="px-2 py-1 text-micro text-ink-3">{stage.name}</h2>
      {scripts.map((script) => {
        const isHere = script === shown;
        return (
          <a
            key={script.id}
            href={hrefOf('scripts', script.id)}
            aria-current={isHere ? 'page' : undefined}
            className={isHere ? `${row} bg-selected` : `${row} hover:bg-hover`}
          >
            <span className="block truncate">{script.name}</span>
            <span className="block truncate text-meta text-ink-3">{texts.names.activity[script.channel]}</span>
          </a>
        );
      })}
    </section>
  );
}

const row = 'block rounded-control px-2 py-1';
