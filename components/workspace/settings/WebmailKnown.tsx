import { Button } from '@/components/ui/Button';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { webmailCards } from '@/lib/mail/cards';
import { type WebmailStructure, webmailStructures } from '@/lib/mail/structures';
import { texts } from '@/lib/texts';
import { day } from '@/lib/texts/format';

interface WebmailKnownProps {
  /** The origins in which Alongside runs already. */
  inUse: ReadonlySet<string>;
  onStart: (origin: string) => Promise<boolean>;
}

/** The webmails that are known by name, what their layout is known from, and the button that goes in. */
export function WebmailKnown({ inUse, onStart }: WebmailKnownProps) {
  const words = texts.mail.settings;
  const hosts = webmailCards.flatMap((card) => card.hosts.filter((host) => !inUse.has(`https://${host}`)));
  useCommandList(
    hosts.map((host) => ({
      id: `webmail.use.${host}`,
      name: words.startIn(host),
      group: texts.workspace.here,
      run: () => void onStart(`https://${host}`),
    })),
  );
  return (
    <section aria-label={words.known} className="mb-6">
      <h3 className="mb-1 font-semibold">{words.known}</h3>
      <ul aria-label={words.known} className="grid gap-3">
        {webmailCards.map((card) => (
          <li key={card.id}>
            <p className="font-medium">{card.label}</p>
            <Tried structure={webmailStructures[card.id]} />
            {card.hosts.length === 0 ? <p className="mt-1 text-ink-2">{words.ownHost}</p> : null}
            {card.hosts.map((host) => (
              <p key={host} className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
                <bdi className="min-w-56 text-ink-2">{host}</bdi>
                {inUse.has(`https://${host}`) ? null : (
                  <Button size="small" aria-label={words.startIn(host)} onClick={() => void onStart(`https://${host}`)}>
                    {words.start}
                  </Button>
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tried({ structure }: { structure: WebmailStructure | undefined }) {
  const words = texts.mail.settings;
  if (!structure) return null;
  const { isTriedLive, checked, source } = structure;
  return (
    <p className={isTriedLive ? 'text-meta text-ink-3' : 'text-meta text-warn'}>
      {isTriedLive ? words.tried(day(checked)) : words.untried(source)}
    </p>
  );
}
