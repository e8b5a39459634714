import { Button } from '@/components/ui/Button';
import { EmptyPage } from '@/components/ui/EmptyPage';
import { texts } from '@/lib/texts';
import { goTo } from '../route';
import { SampleLink } from './SampleLink';

/** A list that is empty because nothing was captured yet: what belongs here, and the ways to fill it. */
export function GettingStarted({ title }: { title: string }) {
  return (
    <EmptyPage
      title={title}
      actions={
        <>
          <Button keys="n" onClick={() => goTo('add')}>
            {texts.workspace.pipeline.addByHand}
          </Button>
          <SampleLink />
        </>
      }
    >
      {texts.workspace.pipeline.emptyBody}
    </EmptyPage>
  );
}
