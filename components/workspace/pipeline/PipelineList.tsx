import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { StoreError } from '@/components/panel/states/StoreError';
import { type Pipeline, usePipeline } from '@/components/queries/pipeline';
import { Button } from '@/components/ui/Button';
import { EmptyPage } from '@/components/ui/EmptyPage';
import { Skeleton } from '@/components/ui/Skeleton';
import { defaultProcess } from '@/lib/process/registry';
import { texts } from '@/lib/texts';
import { PageHead } from '../frame/PageHead';
import { PageSearch } from '../frame/PageSearch';
import { RowKeys } from '../frame/RowKeys';
import { goTo } from '../route';
import { GettingStarted } from '../welcome/GettingStarted';
import { PipelineTable } from './PipelineTable';
import { byStage } from './pipeline-groups';

/** The prospects by stage, each with its next step; searchable by company, deal or person. */
export function PipelineList() {
  const words = texts.workspace.pipeline;
  const [query, setQuery] = useState('');
  const { data, error, isPending, refetch } = usePipeline(query);
  return (
    <>
      <PageHead title={texts.workspace.places.pipeline} count={data?.total}>
        <PageSearch label={words.search} value={query} onChange={setQuery} />
        <Button icon={Plus} keys="n" onClick={() => goTo('add')}>
          {words.add}
        </Button>
      </PageHead>
      {error ? <StoreError error={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <Skeleton rows={8} row="line" /> : null}
      {data ? <Content pipeline={data} query={query.trim()} /> : null}
    </>
  );
}

function Content({ pipeline, query }: { pipeline: Pipeline; query: string }) {
  const words = texts.workspace.pipeline;
  const { prospects, total } = pipeline;
  if (total === 0) return <GettingStarted title={words.empty} />;
  if (prospects.length === 0) return <EmptyPage title={words.nothing(query)}>{words.nothingBody}</EmptyPage>;
  return (
    <RowKeys>
      {byStage(prospects, defaultProcess()).map((group) => (
        <PipelineTable key={group.id} group={group} />
      ))}
      {query === '' && prospects.length < total ? (
        <p className="px-(--gutter) py-3 text-meta text-ink-3">{words.more(prospects.length, total)}</p>
      ) : null}
    </RowKeys>
  );
}
