import { useWebmailGrant, useWebmails } from '@/components/queries/webmail';
import { texts } from '@/lib/texts';
import { MailLogSettings } from './MailLogSettings';
import { SendSettings } from './SendSettings';
import { SettingsHead } from './SettingsHead';
import { WebmailAddress } from './WebmailAddress';
import { WebmailChosen } from './WebmailChosen';
import { WebmailKnown } from './WebmailKnown';

/** In which webmails Alongside runs, and what of a mail it may log. */
export function WebmailSettings() {
  const words = texts.mail.settings;
  const chosen = useWebmails();
  const { start, stop } = useWebmailGrant();
  const inUse = new Set((chosen ?? []).flatMap((one) => (one.isGranted ? [one.origin] : [])));
  return (
    <>
      <SettingsHead title={words.title} body={words.body} />
      <WebmailChosen chosen={chosen} onStart={start} onStop={stop} />
      <SendSettings chosen={chosen ?? []} />
      <WebmailKnown inUse={inUse} onStart={start} />
      <WebmailAddress onStart={start} />
      <MailLogSettings />
    </>
  );
}
