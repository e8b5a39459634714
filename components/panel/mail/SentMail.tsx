import { useEffect } from 'react';
import { useRecord } from '@/components/queries/records';
import { logAgain, markShown, putSendAway, useWhoGot, wasSent } from '@/components/queries/sent-mail';
import { useUndo } from '@/components/queries/undo';
import { nameOf as hostOf } from '@/components/queries/webmail';
import { ActionLink } from '@/components/ui/ActionLink';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Message } from '@/components/ui/Message';
import { calledIn, type MailWho } from '@/lib/intake/mail-who';
import { prospect } from '@/lib/model/prospect';
import type { SendEnd, StoredSend } from '@/lib/model/stored-send';
import { texts } from '@/lib/texts';
import { time } from '@/lib/texts/format';
import { usePanel } from '../PanelContext';
import { nameOf } from '../record/name-of';

const LONGEST = 80;

/** A way on that stands under what is told. */
interface Way {
  label: string;
  /** What the command and the screen reader call it, with the label in it. */
  name: string;
  run: () => void;
}

/** One sent mail: what is told of it, in a sentence, and the ways on. */
export function SentMail({ stored }: { stored: StoredSend }) {
  useShown(stored);
  if (stored.end?.is === 'logged') return <Logged stored={stored} end={stored.end} />;
  if (stored.send.light?.light === 'red' && !stored.end) return <CannotTell stored={stored} />;
  if (stored.end?.is === 'planned') return <Planned stored={stored} />;
  return stored.end ? <Nobody stored={stored} /> : <Unknown stored={stored} />;
}

/** The time for which an end is told begins when somebody can see it. */
function useShown(stored: StoredSend): void {
  useEffect(() => {
    if (!stored.end || stored.shownAt) return;
    const see = () => void (document.visibilityState === 'visible' && markShown(stored));
    see();
    document.addEventListener('visibilitychange', see);
    return () => document.removeEventListener('visibilitychange', see);
  }, [stored]);
}

function Logged({ stored, end }: { stored: StoredSend; end: Extract<SendEnd, { is: 'logged' }> }) {
  const words = texts.mail.sent;
  const person = useRecord(end.personId).data;
  const undo = useUndo();
  const { choose } = usePanel();
  const what = subjectOf(stored);
  const who = person ? nameOf(person) : recipientOf(stored);
  const { act, blocked, prospectId } = end;
  const record = useRecord(prospectId).data;
  const place = (record && prospect.read(record)?.name) || who;
  const done = end.step === undefined ? '' : words.stepDone(end.step);
  const takeBack = async () => {
    if (act) await undo(act);
    await putSendAway(stored);
  };
  const ways = [
    ...(act ? [{ label: words.undo, name: words.undoOf(what), run: () => void takeBack() }] : []),
    {
      label: words.open,
      name: words.openOf(who),
      run: () => choose({ type: 'prospect', id: prospectId }),
    },
    away(stored),
  ];
  return blocked === undefined ? (
    <Told stored={stored} tone="ok" title={words.logged(what, who)} ways={ways}>
      {[
        words.loggedAt(hostOf(stored.origin), time(stored.send.at), words.place(place, end.stage ?? '')) + done,
        ...doubtsOf(stored),
      ].join(' ')}
    </Told>
  ) : (
    <Told stored={stored} tone="warn" title={words.blocked(who)} ways={ways}>
      {words.blockedBody(what, blocked)}
    </Told>
  );
}

/** The webmail's window for writing is not read any more: better said than passed over. */
function CannotTell({ stored }: { stored: StoredSend }) {
  const words = texts.mail.sent;
  return (
    <Told stored={stored} tone="warn" title={words.cannotTell(hostOf(stored.origin))} ways={[away(stored)]}>
      {words.cannotTellBody(time(stored.send.at))}
    </Told>
  );
}

function Planned({ stored }: { stored: StoredSend }) {
  const words = texts.mail.sent;
  return (
    <Told stored={stored} title={words.planned(subjectOf(stored))} ways={[away(stored)]}>
      {words.plannedBody(recipientOf(stored))}
    </Told>
  );
}

/** Whom it went to was nobody with a prospect when it went; that may have changed since. */
function Nobody({ stored }: { stored: StoredSend }) {
  const words = texts.mail.sent;
  const who = useWhoGot(stored);
  const { open, choose } = usePanel();
  if (who === undefined) return null;
  const what = subjectOf(stored);
  const name = nameIn(stored, who);
  const known = who?.person ?? who?.company;
  const isKnown = known && (known.type === 'person' || known.type === 'company');
  const add = () => open({ view: 'add', text: printed(stored) });
  const ways = [
    ...(who && who.prospects.length > 0
      ? [{ label: words.log, name: words.logOf(what), run: () => void logAgain(stored) }]
      : []),
    ...(who === null ? [{ label: words.add, name: words.addOf(name), run: add }] : []),
    ...(isKnown && who?.prospects.length === 0
      ? [
          {
            label: words.open,
            name: words.openOf(name),
            run: () => choose({ type: known.type as 'person' | 'company', id: known.id }),
          },
        ]
      : []),
    away(stored),
  ];
  return (
    <Told stored={stored} title={known ? words.noProspect(name) : words.stranger(name)} ways={ways}>
      {words.strangerBody(what)}
    </Told>
  );
}

function Unknown({ stored }: { stored: StoredSend }) {
  const words = texts.mail.sent;
  const what = subjectOf(stored);
  const ways = [
    { label: words.was, name: words.wasOf(what), run: () => void wasSent(stored) },
    { label: words.wasNot, name: words.wasNotOf(what), run: () => void putSendAway(stored) },
  ];
  return (
    <Told stored={stored} tone="warn" title={words.unknown(what)} ways={ways}>
      {words.unknownBody(recipientOf(stored), hostOf(stored.origin), time(stored.send.at))}
    </Told>
  );
}

interface ToldProps {
  stored: StoredSend;
  tone?: 'ok' | 'info' | 'warn';
  title: string;
  ways: Way[];
  children: string;
}

function Told({ stored, tone = 'info', title, ways, children }: ToldProps) {
  const group = texts.panel.group.here;
  useCommandList(ways.map(({ label, name, run }) => ({ id: `sent ${stored.id} ${label}`, name, group, run })));
  return (
    <Message
      tone={tone}
      title={title}
      announce="status"
      actions={ways.map(({ label, name, run }) => (
        <ActionLink key={label} aria-label={name} onClick={run}>
          {label}
        </ActionLink>
      ))}
    >
      {children}
    </Message>
  );
}

function away(stored: StoredSend): Way {
  const words = texts.mail.sent;
  const what = subjectOf(stored);
  return { label: words.done, name: words.doneOf(what), run: () => void putSendAway(stored) };
}

/** What of the window was not as it should be when Send was pressed. */
function doubtsOf({ send }: StoredSend): string[] {
  const { fields, doubts } = texts.mail.sent;
  const named = send.light?.fields.map((field) => fields[field]) ?? [];
  return named.length > 0 ? [doubts(named.join(', '))] : [];
}

const firstOf = ({ send }: StoredSend) => send.to[0] ?? send.cc[0] ?? send.bcc[0] ?? {};

const recipientOf = (stored: StoredSend): string => calledIn(firstOf(stored));

const nameIn = (stored: StoredSend, who: MailWho | null): string =>
  who ? calledIn(who.correspondent, who.person ?? who.company) : printed(stored);

/** "Nadia Müller <nadia@nordwind.example>", as it is read when somebody is added. */
function printed(stored: StoredSend): string {
  const { name, address } = firstOf(stored);
  return name && address ? `${name} <${address}>` : recipientOf(stored);
}

/** As much of a subject as a sentence bears. */
function subjectOf({ send: { subject } }: StoredSend): string {
  return texts.mail.sent.subject(subject.length > LONGEST ? `${subject.slice(0, LONGEST).trimEnd()}…` : subject);
}
