import { useState } from 'react';
import { StoreError } from '@/components/panel/states/StoreError';
import { type OpenProspect, useOpenProspects } from '@/components/queries/today';
import { EmptyPage } from '@/components/ui/EmptyPage';
import { SearchField } from '@/components/ui/SearchField';
import { Skeleton } from '@/components/ui/Skeleton';
import { defaultProcess } from '@/lib/process/registry';
import { texts } from '@/lib/texts';
import { PageHead } from '../frame/PageHead';
import { PipelineTable } from './PipelineTable';
import { byStage, matching } from './pipeline-groups';

/** The open prospects by stage, each with its next step; searchable by company, deal or person. */
export function PipelineList() {
  const words = texts.workspace.pipeline;
  const [query, setQuery] = useState('');
  const open = useOpenProspects();
  const found = open.data ? matching(open.data, query) : [];
  return (
    <>
      <PageHead title={texts.workspace.places.pipeline} count={open.data?.length}>
        <SearchField label={words.search} value={query} onChange={setQuery} className="w-64" />
      </PageHead>
      {open.error ? <StoreError error={open.error} onRetry={() => void open.refetch()} /> : null}
      {open.isPending ? <Skeleton rows={8} row="line" /> : null}
      {open.data ? <Content all={open.data} found={found} query={query} /> : null}
    </>
  );
}

interface ContentProps {
  all: OpenProspect[];
  found: OpenProspect[];
  query: string;
}

function Content({ all, found, query }: ContentProps) {
  const words = texts.workspace.pipeline;
  if (all.length === 0) return <EmptyPage title={words.empty}>{words.emptyBody}</EmptyPage>;
  if (found.length === 0) return <EmptyPage title={words.nothing(query)}>{words.nothingBody}</EmptyPage>;
  return byStage(found, defaultProcess()).map(({ stage, prospects }) => (
    <PipelineTable key={stage.id} stage={stage} prospects={prospects} />
  ));
}
