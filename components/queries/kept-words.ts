import { useCallback, useEffect, useRef, useState } from 'react';
import type { OpenMail } from '@/lib/intake/mail-who';
import type { MailLevel } from '@/lib/model/about';
import type { PanelMail } from './mail';
import { handOf } from './mail-hand';

/** Words of one mail as they would be kept: the very ones that the panel shows before the press. */
export interface KeptWords {
  text: string;
  /** The sender's own, neither of a quoted mail nor of the signature. */
  isTheirs: boolean;
  how: 'selected' | 'picked' | 'whole';
  url?: string;
}

/** Key of the mail → its words. */
export type WordsByKey = ReadonlyMap<string, KeptWords>;

/**
 * The words that the chosen level keeps of the chosen mails. Nothing is read below the level of a quote: no word leaves the page before
 * the rep chose that one does. A selection is looked for again when the rep comes back to the panel.
 * @returns `words` undefined while they are read.
 */
export function useKeptWords(mail: PanelMail, chosen: OpenMail[], level: MailLevel) {
  const about = [level, mail.tabId, ...chosen.map(({ message }) => message.key)].join('\n');
  const [found, setFound] = useState<{ about: string; words: WordsByKey }>();
  const latest = useRef({ mail, chosen, level, about });
  latest.current = { mail, chosen, level, about };

  const read = useCallback(async () => {
    const asked = latest.current;
    if (asked.level === 'metadata') return;
    const words = await wordsOf(asked);
    // Of the mail and level that are chosen by then, or of none; an empty second look takes nothing away.
    if (latest.current.about !== asked.about) return;
    setFound((before) => (before?.about === asked.about && words.size === 0 ? before : { about: asked.about, words }));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another level or mail is read anew
  useEffect(() => void read(), [about, read]);
  useEffect(() => {
    if (level !== 'quote') return;
    const again = () => void read();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [level, read]);

  const pick = useCallback((key: string, words: KeptWords | undefined) => {
    const { about } = latest.current;
    setFound({ about, words: new Map(words ? [[key, words]] : []) });
  }, []);
  const current = found?.about === about ? found.words : undefined;
  return { words: level === 'metadata' ? none : current, read, pick };
}

const none: WordsByKey = new Map();

async function wordsOf({ mail, chosen, level }: { mail: PanelMail; chosen: OpenMail[]; level: MailLevel }) {
  const which = level === 'quote' ? 'selected' : 'whole';
  const hand = handOf(mail);
  const words = new Map<string, KeptWords>();
  // One after the other: each is a script in the same page.
  for (const { message } of chosen) {
    const read = await hand.words(message.key, which);
    if (read?.words) {
      const { words: text, isTheirs = false, url } = read;
      words.set(message.key, { text, isTheirs, how: which, ...(url && { url }) });
    }
  }
  return words;
}
