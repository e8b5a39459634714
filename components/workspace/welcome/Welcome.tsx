import type { ReactNode } from 'react';
import { useShortcuts } from '@/components/queries/shortcuts';
import { Button } from '@/components/ui/Button';
import { Key } from '@/components/ui/Key';
import { texts } from '@/lib/texts';
import { goTo, hrefOf } from '../route';

/** Where the sample company is served from, in a build that was made for trying out; otherwise there is none to point at. */
const sampleUrl: unknown = import.meta.env.WXT_SAMPLE_URL;

/** The first run: what Alongside does in three sentences, and the first minute. It cannot capture by itself: browsers want the click. */
export function Welcome() {
  const words = texts.workspace.welcome;
  const shortcuts = useShortcuts();
  const open = shortcuts.find((shortcut) => shortcut.id === '_execute_action')?.keys;
  return (
    <main className="mx-auto max-w-[68ch] px-(--gutter) py-12">
      <h1 className="text-figure font-semibold text-balance">{words.title}</h1>
      <div className="mt-3 grid gap-2 text-[0.9375rem]/6 text-pretty text-ink-2">
        <p>{words.first}</p>
        <p>{words.second}</p>
        <p>{words.third}</p>
      </div>
      <h2 className="mt-8 text-lead font-semibold">{words.how}</h2>
      <ol className="mt-3 grid gap-3">
        <Step number={1}>{typeof sampleUrl === 'string' && sampleUrl ? <Sample url={sampleUrl} /> : words.step1}</Step>
        <Step number={2}>
          {words.step2} {open ? <Key keys={open.toLowerCase()} /> : null}
          <span className="block text-meta text-ink-3">{words.step2Hidden}</span>
        </Step>
        <Step number={3}>{words.step3}</Step>
      </ol>
      <div className="mt-8 flex flex-wrap items-center gap-3 border-t border-line pt-5">
        <p className="min-w-60 flex-1">
          <span className="block font-medium">{words.about}</span>
          <span className="text-ink-2">{words.aboutBody}</span>
        </p>
        <Button look="primary" size="large" onClick={() => goTo('settings', 'about')}>
          {words.aboutButton}
        </Button>
        <a href={hrefOf('process')} className="text-accent-ink hover:underline">
          {words.process}
        </a>
      </div>
    </main>
  );
}

function Step({ number, children }: { number: number; children: ReactNode }) {
  return (
    <li className="flex gap-3">
      <span className="grid size-6 flex-none place-items-center rounded-full bg-pressed text-meta font-semibold tabular-nums">
        {number}
      </span>
      <span className="min-w-0 pt-0.5 text-pretty">{children}</span>
    </li>
  );
}

function Sample({ url }: { url: string }) {
  const words = texts.workspace.welcome;
  return (
    <>
      <a href={url} target="_blank" rel="noopener" className="text-accent-ink hover:underline">
        {words.sample}
      </a>
      <span className="block text-meta text-ink-3">{words.sampleBody}</span>
    </>
  );
}
