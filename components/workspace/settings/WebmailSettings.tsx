import { useWebmailGrant, useWebmails } from '@/components/queries/webmail';
import { Skeleton } from '@/components/ui/Skeleton';
import { texts } from '@/lib/texts';
import { MailLogSettings } from './MailLogSettings';
import { SendSettings } from './SendSettings';
import { SettingsHead } from './SettingsHead';
import { WebmailKnown } from './WebmailKnown';
import { WebmailOwn } from './WebmailOwn';

/** In which webmails Alongside runs, what a log there begins with, and what of a mail is never logged. */
export function WebmailSettings() {
  const words = texts.mail.settings;
  const chosen = useWebmails();
  const { start, stop } = useWebmailGrant();
  const props = { chosen: chosen ?? [], onStart: start, onStop: stop };
  return (
    <>
      <SettingsHead title={words.title} body={words.body} />
      {chosen === undefined ? <Skeleton rows={3} row="line" /> : null}
      {chosen?.length === 0 ? <p className="mb-4 font-medium">{words.none}</p> : null}
      <WebmailKnown {...props} />
      <WebmailOwn {...props} />
      <SendSettings chosen={chosen ?? []} />
      <MailLogSettings />
    </>
  );
}
