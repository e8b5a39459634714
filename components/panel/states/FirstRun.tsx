import Check from 'lucide-react/icons/check';
import type { ReactNode } from 'react';
import { useAbout } from '@/components/queries/private';
import { useCount } from '@/components/queries/records';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { defaultProcess } from '@/lib/process/registry';
import { openWorkspace } from '@/lib/tabs/open-workspace';
import { texts } from '@/lib/texts';

/** Until the first prospect is kept: what Alongside does and the few things to try. After that, `otherwise`. */
export function FirstRun({ otherwise }: { otherwise: ReactNode }) {
  const prospects = useCount('prospect');
  const calls = useCount('activity');
  const about = useAbout();
  if (prospects.data !== 0) return otherwise;
  const words = texts.panel.firstRun;
  const stages = defaultProcess().stages;
  const [first, last] = [stages[0]?.name ?? '', stages.at(-1)?.name ?? ''];
  return (
    <div className="px-(--gutter) pt-7 pb-6">
      <h2 className="text-lead font-semibold text-balance">{words.title}</h2>
      <p className="mt-1 text-pretty text-ink-2">{words.body}</p>
      <ol className="mt-4 grid gap-2.5">
        <Item isDone title={words.process} what={words.processWhat(stages.length, first, last)} />
        <Item
          isDone={about.name !== ''}
          title={words.about}
          what={words.aboutWhat}
          action={<Button onClick={() => void openWorkspace('/settings/about')}>{words.aboutDo}</Button>}
        />
        <Item isDone={false} title={words.capture} what={words.captureWhat} />
        <Item isDone={false} title={words.step} what={words.stepWhat} />
        <Item isDone={(calls.data ?? 0) > 0} title={words.log} what={words.logWhat} />
      </ol>
    </div>
  );
}

interface ItemProps {
  isDone: boolean;
  title: string;
  what: string;
  action?: ReactNode;
}

function Item({ isDone, title, what, action }: ItemProps) {
  return (
    <li className="flex items-start gap-2.5">
      <span
        className={
          isDone
            ? 'mt-0.5 grid size-4 place-items-center rounded-full bg-accent text-on-accent'
            : 'mt-0.5 size-4 rounded-full border border-control'
        }
      >
        {isDone ? <Icon icon={Check} size={12} /> : null}
      </span>
      <span className="min-w-0 flex-1">
        <span className={isDone ? 'block font-medium text-ink-3' : 'block font-medium'}>
          {title}
          {isDone ? <span className="sr-only">, {texts.panel.firstRun.done}</span> : null}
        </span>
        <span className="block text-meta text-pretty text-ink-3">{what}</span>
      </span>
      {isDone ? null : action}
    </li>
  );
}
