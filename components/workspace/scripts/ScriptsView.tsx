import { useState } from 'react';
import { EmptyPage } from '@/components/ui/EmptyPage';
import { defaultProcess } from '@/lib/process/registry';
import { texts } from '@/lib/texts';
import { ListAndPage } from '../frame/ListAndPage';
import { PageHead } from '../frame/PageHead';
import { PageSearch } from '../frame/PageSearch';
import { RowKeys } from '../frame/RowKeys';
import { ScriptLink } from './ScriptLink';
import { ScriptText } from './ScriptText';
import { scriptsByStage } from './scripts-by-stage';

/** Every script of the process, by stage; readable as written, with its variables marked. */
export function ScriptsView({ id }: { id: string | undefined }) {
  const words = texts.workspace.scripts;
  const [query, setQuery] = useState('');
  const { stages } = defaultProcess();
  const all = stages.flatMap((stage) => stage.scripts.map((script) => ({ stage, script })));
  const found = scriptsByStage(stages, query);
  const shown = all.find(({ script }) => script.id === id) ?? all[0];
  return (
    <div className="flex h-full flex-col">
      <PageHead title={texts.workspace.places.scripts} count={all.length}>
        <PageSearch label={words.search} value={query} onChange={setQuery} />
      </PageHead>
      <ListAndPage
        list={
          <nav aria-label={words.list}>
            <RowKeys>
              {found.map(({ stage, scripts }) => (
                <section key={stage.id} className="mb-2">
                  <h2 className="px-2 py-1 text-micro text-ink-3">{stage.name}</h2>
                  {scripts.map((script) => (
                    <ScriptLink key={script.id} script={script} isHere={script === shown?.script} />
                  ))}
                </section>
              ))}
            </RowKeys>
            {found.length === 0 ? (
              <p className="p-2 text-ink-2">{texts.workspace.pipeline.nothing(query.trim())}</p>
            ) : null}
          </nav>
        }
      >
        {shown ? <ScriptText script={shown.script} stage={shown.stage} /> : <EmptyPage title={words.none} />}
      </ListAndPage>
    </div>
  );
}
