import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SendEnd, StoredSend } from '@/lib/model/stored-send';
import { readSends } from '@/lib/store/sends';

/** A page looks again so often while something is on its way. */
const AGAIN = 2_000;

/** The mails that were sent in a webmail and of which the rep is to be told or asked. */
export const useSentMails = (): StoredSend[] =>
  useQuery({ queryKey: ['sends'], queryFn: async () => readSends() }).data ?? none;
const none: StoredSend[] = [];

/**
 * Logs what was sent in the webmails in which the rep chose that, in every page of ours: the one that comes first does it. The sales
 * process that says which step a mail has done is in our pages only; until one is open, the mail waits on the disk.
 */
export function useSentMailLog(): void {
  const sends = useSentMails();
  useEffect(() => {
    if (sends.every(rests)) return;
    const run = () => void settle().catch((error: unknown) => console.error('A sent mail was not logged:', error));
    run();
    const timer = setInterval(run, AGAIN);
    return () => clearInterval(timer);
  }, [sends]);
}

/** Loaded when a mail was sent: a panel that opens needs none of it. */
const settle = async () => (await import('./sent-mail')).settleSends();

/** Nothing happens with it before somebody presses something, or sees it. */
function rests({ send, headers, end, shownAt }: StoredSend): boolean {
  if (end) return (shownAt === undefined || asks(end)) && send.state !== 'undone';
  return send.state === 'unknown' && headers !== undefined;
}

/** An end that stays until the rep has answered. */
export const asks = (end: SendEnd): boolean =>
  end.is === 'stranger' || end.is === 'no-prospect' || (end.is === 'logged' && end.blocked !== undefined);
