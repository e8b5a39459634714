import { type Saving, useAboutForm } from '@/components/queries/about-form';
import { ActionLink } from '@/components/ui/ActionLink';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import type { About } from '@/lib/model/about';
import { texts } from '@/lib/texts';
import { wrongDomain, wrongEmail } from './about-lines';
import { SettingsHead } from './SettingsHead';

/** Who the rep is. Saved while typing; a line that cannot be right says so and is kept as it was typed. */
export function AboutSettings() {
  const words = texts.workspace.settings.about;
  const { textOf, type, saving, retry } = useAboutForm();
  const field = (name: keyof About) => ({ value: textOf(name), onChange: (text: string) => type(name, text) });
  const badEmail = wrongEmail(textOf('emails'));
  const badDomain = wrongDomain(textOf('domains'));
  return (
    <>
      <SettingsHead title={words.title} body={words.body} />
      <div className="grid gap-4">
        <TextField label={words.name} autoComplete="name" {...field('name')} />
        <TextField label={words.company} autoComplete="organization" {...field('company')} />
        <TextField label={words.offer} help={words.offerHelp} {...field('offer')} />
        <TextArea label={words.proof} help={words.proofHelp} {...field('proof')} />
        <TextArea label={words.address} help={words.addressHelp} autoComplete="street-address" {...field('address')} />
        <TextField label={words.optOut} help={words.optOutHelp} {...field('optOut')} />
      </div>
      <h3 className="mt-8 mb-3 border-t border-line pt-5 font-semibold">{words.mine}</h3>
      <div className="grid gap-4">
        <TextArea
          label={words.emails}
          help={words.emailsHelp}
          {...(badEmail !== undefined && { error: words.badEmail(badEmail) })}
          {...field('emails')}
        />
        <TextArea label={words.aliases} help={words.aliasesHelp} {...field('aliases')} />
        <TextArea
          label={words.domains}
          help={words.domainsHelp}
          {...(badDomain !== undefined && { error: words.badDomain(badDomain) })}
          {...field('domains')}
        />
      </div>
      <SavingLine saving={saving} onRetry={retry} />
    </>
  );
}

function SavingLine({ saving, onRetry }: { saving: Saving; onRetry: () => void }) {
  const words = texts.workspace.settings.about;
  return (
    <p
      role="status"
      className="sticky bottom-0 -mx-2 mt-4 flex min-h-8 items-center gap-3 bg-canvas px-2 text-meta text-ink-3"
    >
      {saving === 'saved' ? words.saved : null}
      {saving === 'failed' ? (
        <>
          <span className="text-danger">{words.notSaved}</span>
          <ActionLink onClick={onRetry}>{texts.ui.tryAgain}</ActionLink>
        </>
      ) : null}
    </p>
  );
}
