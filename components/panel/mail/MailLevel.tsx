import type { WordsByKey } from '@/components/queries/kept-words';
import { timeOf } from '@/components/queries/log-mail';
import { Quote } from '@/components/ui/Quote';
import { Segmented } from '@/components/ui/Segmented';
import type { OpenMail } from '@/lib/intake/mail-who';
import { type MailLevel as Level, mailLevels } from '@/lib/model/about';
import { texts } from '@/lib/texts';
import { day, time } from '@/lib/texts/format';

interface MailLevelProps {
  chosen: OpenMail[];
  level: Level;
  onLevel: (level: Level) => void;
  /** What of the chosen mails is kept beside who, when and the subject; undefined while it is read. */
  words: WordsByKey | undefined;
  /** What to do where a quote is kept and none is chosen yet. */
  hint: string;
  /** Ways to choose words, while a quote is kept. */
  children?: React.ReactNode;
}

/** How much the log keeps, and what exactly, before it does. */
export function MailLevel({ chosen, level, onLevel, words, hint, children }: MailLevelProps) {
  const say = texts.mail.keep;
  const quoted = [...(words?.values() ?? [])];
  return (
    <div className="mt-2">
      <Segmented
        wide
        label={say.label}
        value={level}
        onChange={onLevel}
        options={mailLevels.map((value) => ({ value, label: say.levels[value] }))}
      />
      <div aria-live="polite" className="mt-1.5 grid gap-1">
        {quoted.map(({ text, isTheirs }) => (
          <div key={text}>
            <Quote shape="block">{text}</Quote>
            {isTheirs ? null : <p className="text-meta text-warn">{say.notTheirs}</p>}
          </div>
        ))}
        {level === 'quote' && words?.size === 0 ? <p className="text-ink-2">{hint}</p> : null}
        {level === 'whole' && words?.size === 0 ? <p className="text-ink-2">{say.noText}</p> : null}
      </div>
      {children}
      <p className="mt-1 text-meta text-pretty text-ink-3">
        {level === 'whole' && quoted.length > 0 ? say.plusWhole(detailsOf(chosen)) : null}
        {level === 'quote' && quoted.length > 0 ? say.plusQuote(detailsOf(chosen)) : null}
        {level === 'metadata' ? say.details(detailsOf(chosen), chosen.length) : null}
      </p>
    </div>
  );
}

/** Who wrote it or whom it went to, the subject, and the time that will be stored. */
function detailsOf(chosen: OpenMail[]): string {
  const say = texts.mail.keep;
  const [one, ...others] = chosen;
  if (!one || others.length > 0) return say.ofMany(chosen.length);
  const people = one.direction === 'in' ? [one.message.from ?? {}] : one.outside;
  const names = people.slice(0, 3).map(({ name, address }) => name ?? address ?? '');
  const more = people.length > 3 ? say.more(people.length - 3) : '';
  const at = timeOf(one.message);
  const when = at ? `${day(at)}, ${time(at)}` : say.timeUnknown;
  return (one.direction === 'in' ? say.wrote : say.got)(names.join(', ') + more, when);
}
