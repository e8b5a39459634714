import { type ChosenWebmail, nameOf, useLogOnSend } from '@/components/queries/webmail';
import { useCommand } from '@/components/ui/keys/use-commands';
import { Switch } from '@/components/ui/Switch';
import { webmailCardFor, webmailCards } from '@/lib/mail/cards';
import { webmailStructures } from '@/lib/mail/structures';
import { texts } from '@/lib/texts';

/** In which webmails what the rep sends is logged by itself: off until they say so. */
export function SendSettings({ chosen }: { chosen: readonly ChosenWebmail[] }) {
  const words = texts.mail.settings;
  const offered = chosen.filter(({ origin, isGranted }) => isGranted && canTell(origin));
  if (offered.length === 0) return null;
  return (
    <section aria-label={words.onSend} className="mb-6">
      <h3 className="font-semibold">{words.onSend}</h3>
      <p className="mt-1 mb-3 max-w-[60ch] text-pretty text-ink-2">{words.onSendBody(known)}</p>
      <div className="grid max-w-100 gap-2">
        {offered.map(({ origin }) => (
          <OnSend key={origin} origin={origin} />
        ))}
      </div>
    </section>
  );
}

function OnSend({ origin }: { origin: string }) {
  const { on, change } = useLogOnSend(origin);
  const name = texts.mail.settings.onSendIn(nameOf(origin));
  useCommand({
    id: `webmail.onSend.${origin}`,
    name,
    group: texts.workspace.here,
    run: () => void change(!on),
  });
  return (
    <Switch on={on} onChange={(next) => void change(next)}>
      {name}
    </Switch>
  );
}

const known = webmailCards.flatMap(({ id, label }) => (webmailStructures[id]?.logsSent ? [label] : [])).join(', ');

/** One on a host of its own is known by its page only. */
function canTell(origin: string): boolean {
  const card = webmailCardFor(origin);
  return card === undefined || webmailStructures[card.id]?.logsSent === true;
}
