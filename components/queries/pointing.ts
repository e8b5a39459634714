import { useCallback, useEffect, useRef, useState } from 'react';
import { useToast } from '@/components/ui/ToastProvider';
import { addCaptureRule } from '@/lib/acts/capture-rule';
import { domainOfUrl } from '@/lib/identity/domain';
import { suffixes } from '@/lib/identity/public-suffix';
import { mayRead } from '@/lib/intake/may-read';
import type { CaptureRule } from '@/lib/model/capture-rule';
import type { FactField } from '@/lib/model/fact';
import type { Picked, PickerAct } from '@/lib/model/picker';
import { allCaptureRules } from '@/lib/store/capture-rules';
import { movePicker, pickInPage } from '@/lib/tabs/pick';
import { PageRefused } from '@/lib/tabs/run-in-page';
import { texts } from '@/lib/texts';
import { useAct } from './act';
import { useAsk } from './ask';

/** What the rep points at: whose field, and the sentence that asks for it. */
export interface Wanted {
  of: CaptureRule['of'];
  field: FactField;
  /** "Click the job title of Jo Doe." */
  ask: string;
}

const againMs = 100;

interface PointedPage {
  tabId: number;
  url: string;
}

/**
 * Pointing at a text of a page. What was pointed at becomes a rule of its site, and the page is read again with it. `onOnce`
 * gets a text that nothing else on the site stands like: it is good for this one place. `onRule` is called before the page is
 * read again.
 */
export function usePointing({ tabId, url }: PointedPage, onRule: () => void) {
  const { show } = useToast();
  const act = useAct();
  const ask = useAsk();
  const [wanted, setWanted] = useState<Wanted>();
  const running = useRef<AbortController | undefined>(undefined);
  // The picker lives in the page: with the review, or its tab, it goes from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is another page to point at
  useEffect(() => () => running.current?.abort(), [tabId]);

  const remember = useCallback(
    async ({ of, field }: Wanted, picked: Picked, selector: string): Promise<boolean> => {
      await suffixes();
      const site = domainOfUrl(picked.url) ?? new URL(picked.url).hostname;
      const draft = { site, of, field, selector, example: picked.text, url: picked.url };
      const done = await act(async (making) => addCaptureRule(making, draft, await allCaptureRules()));
      return done !== undefined;
    },
    [act],
  );

  const point = useCallback(
    async (what: Wanted, onOnce?: (text: string) => void): Promise<void> => {
      if (running.current) return;
      const pointing = new AbortController();
      running.current = pointing;
      setWanted(what);
      try {
        const { keysInPage: keys, closedFrame } = texts.pointing;
        if (!(await mayRead(url))) throw new PageRefused('no-access');
        const picked = await pickInPage(tabId, { ask: what.ask, keys, closedFrame }, pointing.signal);
        if (!picked || pointing.signal.aborted) return;
        if (picked.selector === undefined) {
          onOnce?.(picked.text);
          show({ kind: 'done', text: texts.pointing.onceOnly });
        } else if (await remember(what, picked, picked.selector)) {
          onRule();
          await ask('captureRequested', { tabId });
        }
      } catch (error) {
        if (!(error instanceof PageRefused)) throw error;
        show({ kind: 'failed', text: texts.pointing.refused });
      } finally {
        running.current = undefined;
        setWanted(undefined);
      }
    },
    [tabId, url, show, remember, onRule, ask],
  );
  const move = useCallback(
    async (how: PickerAct): Promise<void> => {
      await movePicker(tabId, how);
      // Escape may come before the picker is in the page, where nothing hears it yet: it is said again until the pointing has ended.
      while (how === 'end' && running.current) {
        await new Promise((done) => setTimeout(done, againMs));
        if (running.current) await movePicker(tabId, how);
      }
    },
    [tabId],
  );
  return { wanted, point, move, url };
}
export type Pointing = ReturnType<typeof usePointing>;
