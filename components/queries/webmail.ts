import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useToast } from '@/components/ui/ToastProvider';
import { changeSettings, readSettings } from '@/lib/store/private';
import { askForWebmail, isGranted, leaveWebmail, watchGrants } from '@/lib/tabs/webmail-origin';
import { texts } from '@/lib/texts';
import { useAsk } from './ask';
import { useSettings } from './private';

export interface ChosenWebmail {
  origin: string;
  /** False where the rep took the permission away in the browser's own settings. */
  isGranted: boolean;
}

const key = ['webmails'];

/** The webmails in which the rep wants Alongside; undefined while reading. */
export function useWebmails(): ChosenWebmail[] | undefined {
  const queries = useQueryClient();
  useEffect(() => watchGrants(() => void queries.invalidateQueries({ queryKey: key })), [queries]);
  const queryFn = async () => {
    const { webmails } = await readSettings();
    return Promise.all(webmails.map(async (origin) => ({ origin, isGranted: await isGranted(origin) })));
  };
  return useQuery({ queryKey: key, queryFn }).data;
}

/** Goes into a webmail, and leaves it. */
export function useWebmailGrant() {
  const { show } = useToast();
  const ask = useAsk();
  /** Call it straight from the click: the browser asks only then. */
  const start = useCallback(
    async (origin: string): Promise<boolean> => {
      // First and synchronously: after an await the click counts no more.
      const asked = askForWebmail(origin);
      const given = await asked.catch(() => undefined);
      if (!given) {
        show({ kind: 'failed', text: given === undefined ? texts.mail.notAsked : texts.mail.refused(nameOf(origin)) });
        return false;
      }
      await changeSettings(({ webmails }) => ({ webmails: [...new Set([...webmails, origin])] }));
      await ask('webmailsChosen', {});
      show({ kind: 'done', text: texts.mail.granted(nameOf(origin)) });
      return true;
    },
    [show, ask],
  );
  const stop = useCallback(
    async (origin: string): Promise<void> => {
      await changeSettings(({ webmails, mail }) => ({
        webmails: webmails.filter((one) => one !== origin),
        mail: { ...mail, onSend: mail.onSend.filter((one) => one !== origin) },
      }));
      await leaveWebmail(origin).catch(() => false); // the rep took it away before
      await ask('webmailsChosen', {});
      show({ kind: 'done', text: texts.mail.stopped(nameOf(origin)) });
    },
    [show, ask],
  );
  return { start, stop };
}

/** Whether what the rep sends in a webmail is logged by itself, and the way to change that. */
export function useLogOnSend(origin: string): { on: boolean; change: (on: boolean) => Promise<void> } {
  const ask = useAsk();
  const on = useSettings().mail.onSend.includes(origin);
  const change = useCallback(
    async (next: boolean) => {
      await changeSettings(({ mail }) => {
        const others = mail.onSend.filter((one) => one !== origin);
        return { mail: { ...mail, onSend: next ? [...others, origin] : others } };
      });
      await ask('webmailsChosen', {});
    },
    [origin, ask],
  );
  return { on, change };
}

/** An origin as a rep reads it: its host. */
export const nameOf = (origin: string): string => new URL(origin).host;

export { changeSettings } from '@/lib/store/private';
