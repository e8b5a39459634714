import { defaultProcess } from '@/lib/process/registry';
import { texts } from '@/lib/texts';
import { ListAndPage } from '../frame/ListAndPage';
import { PageHead } from '../frame/PageHead';
import { RowKeys } from '../frame/RowKeys';
import { hrefOf } from '../route';
import { StageDocument } from './StageDocument';

/** The process as a readable document: for each stage what seller and buyer do there, steps, proof, questions, materials. */
export function ProcessView({ stage: wanted }: { stage: string | undefined }) {
  const process = defaultProcess();
  const stage = process.stages.find(({ id }) => id === wanted) ?? process.stages[0];
  const words = texts.workspace.process;
  return (
    <div className="flex h-full flex-col">
      <PageHead title={process.name}>
        <span className="text-meta text-ink-3">{words.version(process.version)}</span>
      </PageHead>
      <ListAndPage
        list={
          <nav aria-label={words.stages}>
            <RowKeys>
              {process.stages.map((one, index) => (
                <a
                  key={one.id}
                  data-row=""
                  href={hrefOf('process', one.id)}
                  aria-current={one.id === stage?.id ? 'page' : undefined}
                  className={one.id === stage?.id ? `${link} bg-pressed font-medium` : `${link} text-ink-2`}
                >
                  <span className="w-4 text-right text-ink-3 tabular-nums">{index + 1}</span>
                  {one.name}
                  <span className="ml-auto text-micro text-ink-3 tabular-nums">{words.days(one.typicalDays)}</span>
                </a>
              ))}
            </RowKeys>
            <p className="px-2 pt-3 text-meta text-pretty text-ink-3">{process.description}</p>
          </nav>
        }
      >
        {stage ? <StageDocument processId={process.id} stage={stage} /> : null}
      </ListAndPage>
    </div>
  );
}

const link = 'flex h-7 items-center gap-2 rounded-control px-2 hover:bg-hover';
