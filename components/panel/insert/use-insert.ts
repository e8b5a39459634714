import { useRef, useState } from 'react';
import { useAct } from '@/components/queries/act';
import { insertIntoCompose } from '@/components/queries/insertion';
import type { PanelFile } from '@/components/queries/prospect';
import { scriptCopied } from '@/lib/acts/script-copied';
import { type ComposeSeen, draftOf, type InsertEnd } from '@/lib/model/mail-compose';
import type { Script } from '@/lib/model/process';
import { copyText } from '../copy-text';
import { usePanel } from '../PanelContext';
import { stepOfKey } from '../step/step-key';
import type { InsertionState } from './use-insertion';

/** How it ended, and what the window was then. */
export interface Ended {
  end: InsertEnd;
  compose: ComposeSeen;
  /** Where nothing went in, the words are on the clipboard. */
  isCopied?: boolean;
}

/** Puts the words into the page, and keeps which script in which version went where. */
export function useInsert(file: PanelFile, script: Script, personId: string | undefined, insertion: InsertionState) {
  const act = useAct();
  const { page } = usePanel();
  const [busy, setBusy] = useState(false);
  const [ended, setEnded] = useState<Ended>();
  const running = useRef(false);
  const { compose, tabId, ready, subject, recipients, lookAgain } = insertion;
  const { plain } = insertion.script;

  async function insert(): Promise<void> {
    // A second press on its way is the same press.
    if (!ready || !compose || tabId === undefined || running.current) return;
    running.current = true;
    setBusy(true);
    setEnded(undefined);
    try {
      const { key, to, cc, bcc, subject: there } = compose;
      const expected = { to, cc, bcc, ...(key && { key }), ...(there !== undefined && { subject: there }) };
      const end = await insertIntoCompose(tabId, { text: plain.body, ...(subject && { subject }), expected });
      if (end.state === 'inserted') await keep(compose);
      // Straight after the press: later the browser lets nobody write to the clipboard.
      const isCopied = end.state === 'nothing' ? await copyText(plain.body) : undefined;
      setEnded({ end, compose, ...(isCopied !== undefined && { isCopied }) });
      lookAgain();
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  async function keep({ key }: ComposeSeen): Promise<void> {
    const { stepId, scriptIds } = stepOfKey(file, undefined);
    const addressed = recipients.flatMap(({ contact }) => contact?.id ?? []);
    const ofScript = personId === undefined ? [] : [personId];
    const personIds = addressed.length > 0 ? addressed : ofScript;
    const origin = page?.url && URL.canParse(page.url) ? new URL(page.url).origin : '';
    await act((input) =>
      scriptCopied(input, {
        prospect: file.prospect,
        script,
        text: plain.body,
        draft: draftOf(origin, key),
        ...(plain.subject && { subject: plain.subject }),
        ...(personIds.length > 0 && { personIds }),
        ...(stepId !== undefined && scriptIds.includes(script.id) && { stepId }),
      }),
    );
  }

  return { insert, busy, ended };
}
