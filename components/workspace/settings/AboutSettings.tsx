import { useEffect, useRef, useState } from 'react';
import { useAbout, writeAbout } from '@/components/queries/private';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import type { About } from '@/lib/model/about';
import { texts } from '@/lib/texts';
import { linesOf, wrongDomain, wrongEmail } from './about-lines';
import { SettingsHead } from './SettingsHead';

/** How long after the last keystroke the page is saved. */
const PAUSE = 400;

/** Who the rep is. Saved while typing; a line that cannot be right says so and is kept as it was typed. */
export function AboutSettings() {
  const words = texts.workspace.settings.about;
  const stored = useAbout();
  const [draft, setDraft] = useState<About>();
  const [isSaved, setSaved] = useState(false);
  const about = draft ?? stored;
  const pending = useRef<About>(undefined);
  const save = () => {
    if (!pending.current) return;
    const value = pending.current;
    pending.current = undefined;
    void writeAbout(value).then(() => setSaved(true));
  };
  useEffect(() => {
    if (!draft) return;
    pending.current = draft;
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  });
  const set = (patch: Partial<About>) => {
    setSaved(false);
    setDraft({ ...about, ...patch });
  };
  const badEmail = wrongEmail(about.emails);
  const badDomain = wrongDomain(about.domains);
  return (
    <>
      <SettingsHead title={words.title} body={words.body} />
      <div className="grid gap-4">
        <TextField label={words.name} value={about.name} onChange={(name) => set({ name })} autoComplete="name" />
        <TextField label={words.company} value={about.company} onChange={(company) => set({ company })} />
        <TextField
          label={words.offer}
          help={words.offerHelp}
          value={about.offer}
          onChange={(offer) => set({ offer })}
        />
        <TextArea
          label={words.emails}
          help={words.emailsHelp}
          error={badEmail === undefined ? undefined : words.badEmail(badEmail)}
          value={about.emails.join('\n')}
          onChange={(value) => set({ emails: linesOf(value) })}
        />
        <TextArea
          label={words.aliases}
          help={words.aliasesHelp}
          value={about.aliases.join('\n')}
          onChange={(value) => set({ aliases: linesOf(value) })}
        />
        <TextArea
          label={words.domains}
          help={words.domainsHelp}
          error={badDomain === undefined ? undefined : words.badDomain(badDomain)}
          value={about.domains.join('\n')}
          onChange={(value) => set({ domains: linesOf(value) })}
        />
        <TextArea
          label={words.address}
          help={words.addressHelp}
          value={about.address}
          onChange={(address) => set({ address })}
        />
        <TextField
          label={words.optOut}
          help={words.optOutHelp}
          value={about.optOut}
          onChange={(optOut) => set({ optOut })}
        />
      </div>
      <p role="status" className="mt-4 h-5 text-meta text-ink-3">
        {isSaved ? words.saved : null}
      </p>
    </>
  );
}
