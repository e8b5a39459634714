import type { ReactNode } from 'react';
import { useAbout } from '@/components/queries/private';
import { useShortcuts } from '@/components/queries/shortcuts';
import { linkLook } from '@/components/ui/ActionLink';
import { Button } from '@/components/ui/Button';
import { Key } from '@/components/ui/Key';
import { texts } from '@/lib/texts';
import { goTo, hrefOf } from '../route';
import { SampleLink } from './SampleLink';
import { ToolbarButton } from './ToolbarButton';

/** The first run: what Alongside does in three sentences, and the first minute. It cannot capture by itself: browsers want the click. */
export function Welcome() {
  const words = texts.workspace.welcome;
  const shortcuts = useShortcuts();
  const keys = shortcuts.find((shortcut) => shortcut.id === '_execute_action')?.keys;
  return (
    <div className="mx-auto max-w-[68ch] px-(--gutter) py-12">
      <h1 className="text-figure font-semibold text-balance">{words.title}</h1>
      <div className="mt-3 grid gap-2 text-[0.9375rem]/6 text-pretty text-ink-2">
        <p>{words.first}</p>
        <p>{words.second}</p>
        <p>{words.third}</p>
      </div>
      <h2 className="mt-8 text-lead font-semibold">{words.how}</h2>
      <ol className="mt-3 grid gap-4">
        <Step number={1}>
          {words.step1}
          <span className="block">
            <SampleLink /> <span className="text-meta text-ink-3">{words.sampleBody}</span>
          </span>
        </Step>
        <Step number={2}>
          {words.step2} {keys ? <Key keys={keys.toLowerCase()} /> : null}
          <ToolbarButton />
          <span className="block text-meta text-ink-3">{words.step2Hidden}</span>
        </Step>
        <Step number={3}>{words.step3}</Step>
      </ol>
      <WhoYouAre />
    </div>
  );
}

/** Asks who the rep is until About me says it; then the way on is the pipeline. */
function WhoYouAre() {
  const words = texts.workspace.welcome;
  const { name, address, optOut } = useAbout();
  const isKnown = name.trim() !== '';
  const isWhole = address.trim() !== '' && optOut.trim() !== '';
  const change = () => goTo('settings', 'about');
  return (
    <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-line pt-5">
      <p className="min-w-60 flex-1">
        <span className="block font-medium">
          <bdi>{isKnown ? words.aboutDone(name.trim()) : words.about}</bdi>
        </span>
        <span className="text-ink-2">{isKnown && !isWhole ? words.aboutGaps : words.aboutBody}</span>
      </p>
      <a href={hrefOf('process')} className={linkLook}>
        {words.process}
      </a>
      {isKnown ? (
        <>
          <Button look="ghost" size="large" onClick={change}>
            {words.aboutChange}
          </Button>
          <Button look="primary" size="large" onClick={() => goTo('pipeline')}>
            {words.pipeline}
          </Button>
        </>
      ) : (
        <Button look="primary" size="large" onClick={change}>
          {words.aboutButton}
        </Button>
      )}
    </div>
  );
}

function Step({ number, children }: { number: number; children: ReactNode }) {
  return (
    <li className="flex gap-3">
      <span
        aria-hidden="true"
        className="grid size-6 flex-none place-items-center rounded-full bg-pressed text-meta font-semibold tabular-nums"
      >
        {number}
      </span>
      <span className="min-w-0 flex-1 pt-0.5 text-pretty">{children}</span>
    </li>
  );
}
