import { useEffect, useMemo, useState } from 'react';
import type { KeptWords } from '@/components/queries/kept-words';
import type { PanelMail } from '@/components/queries/mail';
import { handOf } from '@/components/queries/mail-hand';
import { Checkbox } from '@/components/ui/Checkbox';
import { quoteOf, sentencesOf } from '@/lib/intake/sentences';
import type { MailRead } from '@/lib/tabs/mail-page';
import { texts } from '@/lib/texts';

interface PickWordsProps {
  mail: PanelMail;
  /** The mail whose sentences are offered. */
  mailKey: string;
  onPick: (words: KeptWords | undefined) => void;
}

/** The sender's own sentences, to tick those that are kept: for whom selecting in the page is no way. */
export function PickWords({ mail, mailKey, onPick }: PickWordsProps) {
  const words = texts.mail.keep;
  const [read, setRead] = useState<MailRead | 'missing'>();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: one mail is read once
  useEffect(() => {
    let gone = false;
    void handOf(mail)
      .words(mailKey, 'whole')
      .then((found) => {
        if (!gone) setRead(found?.words ? found : 'missing');
      });
    return () => {
      gone = true;
    };
  }, [mailKey, mail.tabId]);
  const own = typeof read === 'object' ? read.words : undefined;
  const sentences = useMemo(() => sentencesOf(own ?? ''), [own]);
  if (read === 'missing') return <p className="mt-1 text-ink-2">{words.noText}</p>;
  const toggle = (place: number) => {
    const next = new Set(chosen);
    if (!next.delete(place)) next.add(place);
    setChosen(next);
    const text = quoteOf(sentences, next);
    const url = typeof read === 'object' ? read.url : undefined;
    onPick(text ? { text, isTheirs: true, how: 'picked', ...(url && { url }) } : undefined);
  };
  return (
    <fieldset aria-label={words.pickFrom} className="-mx-1 mt-1 max-h-50 overflow-y-auto px-1">
      {sentences.map(({ text, place }) => (
        <Checkbox key={place} checked={chosen.has(place)} onChange={() => toggle(place)}>
          <bdi className="wrap-anywhere">{text}</bdi>
        </Checkbox>
      ))}
    </fieldset>
  );
}
