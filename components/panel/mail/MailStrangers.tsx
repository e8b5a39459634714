import UserRoundPlus from 'lucide-react/icons/user-round-plus';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useCommandList } from '@/components/ui/keys/use-commands';
import type { Correspondent } from '@/lib/model/mail-reading';
import { texts } from '@/lib/texts';

interface MailStrangersProps {
  people: Correspondent[];
  /** Brings somebody to the review. */
  onAdd: (who: Correspondent) => Promise<unknown>;
}

const atFirst = 3;

/** Everybody else of a mail who is not saved, each with the button that adds them. */
export function MailStrangers({ people, onAdd }: MailStrangersProps) {
  const words = texts.mail.nobody;
  const [busy, setBusy] = useState<Correspondent>();
  const [isAll, setAll] = useState(false);
  const add = (who: Correspondent) => {
    setBusy(who);
    void onAdd(who).finally(() => setBusy(undefined));
  };
  useCommandList(
    people.map((who) => ({
      id: `mail-add-${who.address ?? who.name}`,
      name: words.addOne(nameIn(who)),
      group: texts.panel.group.here,
      run: () => add(who),
    })),
  );
  if (people.length === 0) return null;
  return (
    <ul aria-label={words.others} className="mt-2 grid gap-1">
      {people.slice(0, isAll ? people.length : atFirst).map((who) => (
        <li key={who.address ?? who.name} className="flex items-center gap-2">
          <span className="min-w-0 flex-1">
            <bdi className="block font-medium wrap-anywhere">{nameIn(who)}</bdi>
            <span className="block text-meta wrap-anywhere text-ink-3">
              {who.name && who.address ? <MailAddress address={who.address} /> : null}
              {words.notSaved(who.name !== undefined && who.address !== undefined)}
            </span>
          </span>
          <Button
            size="small"
            icon={UserRoundPlus}
            aria-label={words.addOne(nameIn(who))}
            busy={busy === who}
            onClick={() => add(who)}
          >
            {words.add}
          </Button>
        </li>
      ))}
      {!isAll && people.length > atFirst ? (
        <li>
          <Button size="small" look="ghost" onClick={() => setAll(true)}>
            {words.more(people.length - atFirst)}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}

/** Broken after the @ where it must be, and not elsewhere. */
function MailAddress({ address }: { address: string }) {
  const cut = address.indexOf('@') + 1;
  return (
    <>
      {address.slice(0, cut)}
      <wbr />
      {address.slice(cut)}
    </>
  );
}

const nameIn = ({ name, address }: Correspondent): string => name ?? address ?? '';
