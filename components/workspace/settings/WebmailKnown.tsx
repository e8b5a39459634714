import type { ChosenWebmail } from '@/components/queries/webmail';
import { classes } from '@/components/ui/classes';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Switch } from '@/components/ui/Switch';
import { webmailCards } from '@/lib/mail/cards';
import { webmailStructures } from '@/lib/mail/structures';
import type { WebmailCard } from '@/lib/mail/webmail-card';
import { texts } from '@/lib/texts';
import { day } from '@/lib/texts/format';
import { WebmailRow, type WebmailState } from './WebmailRow';

export interface WebmailListProps {
  /** The webmails that the rep chose. */
  chosen: ChosenWebmail[];
  onStart: (origin: string) => Promise<boolean>;
  onStop: (origin: string) => Promise<void>;
}

/** The webmails that are known by name, a row for each of their addresses with the switch that goes in and out. */
export function WebmailKnown(props: WebmailListProps) {
  const words = texts.mail.settings;
  const { chosen, onStart, onStop } = props;
  const isOn = (origin: string) => chosen.some((one) => one.origin === origin && one.isGranted);
  useCommandList(
    originsOf(webmailCards).map(({ host, origin }) => ({
      id: `webmail.use.${host}`,
      name: isOn(origin) ? words.stopIn(host) : words.startIn(host),
      group: texts.workspace.here,
      run: () => void (isOn(origin) ? onStop(origin) : onStart(origin)),
    })),
  );
  return (
    <section aria-label={words.known} className="mb-6">
      <h3 className="mb-1 font-semibold">{words.known}</h3>
      <ul aria-label={words.known} className="border-t border-line">
        {webmailCards.map((card) => (
          <li key={card.id} className="gap-x-4 border-b border-line py-1.5 sm:grid sm:grid-cols-[180px_1fr]">
            <div>
              <p className="pt-1.5 font-medium">{card.label}</p>
              <Tried id={card.id} inUse={originsOf([card]).some(({ origin }) => isOn(origin))} />
            </div>
            <div>
              {card.hosts.length === 0 ? <p className="leading-8 text-ink-2">{words.ownHost}</p> : null}
              {originsOf([card]).map(({ host, origin }) => (
                <KnownRow key={host} {...{ ...props, host, origin }} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const originsOf = (cards: readonly WebmailCard[]) =>
  cards.flatMap(({ hosts }) => hosts.map((host) => ({ host, origin: `https://${host}` })));

function KnownRow({ host, origin, chosen, onStart, onStop }: WebmailListProps & { host: string; origin: string }) {
  const state = stateOf(chosen.find((each) => each.origin === origin));
  return (
    <WebmailRow origin={origin} state={state}>
      <Switch
        on={state === 'on'}
        // Straight from the click: the browser asks only then.
        onChange={(on) => void (on ? onStart(origin) : onStop(origin))}
      >
        <span className="sr-only">{texts.mail.settings.startIn(host)}</span>
      </Switch>
    </WebmailRow>
  );
}

function stateOf(one: ChosenWebmail | undefined): WebmailState {
  if (!one) return 'off';
  return one.isGranted ? 'on' : 'revoked';
}

/** When the layout was looked up, and whether it was seen in the live service; a doubt where the rep relies on it. */
function Tried({ id, inUse }: { id: string; inUse: boolean }) {
  const words = texts.mail.settings;
  const structure = webmailStructures[id];
  if (!structure) return null;
  const { isTriedLive } = structure;
  const checked = day(structure.checked);
  return (
    <p className={classes('text-meta', inUse && !isTriedLive ? 'text-warn' : 'text-ink-3')}>
      {isTriedLive ? words.tried(checked) : words.untried(checked)}
    </p>
  );
}
