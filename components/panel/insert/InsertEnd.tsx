import { currentPlatform, keyNames } from '@/components/ui/key-names';
import { Message } from '@/components/ui/Message';
import type { Recipient } from '@/lib/outreach/recipients';
import { texts } from '@/lib/texts';
import { namesOf } from './names';
import type { Ended } from './use-insert';

interface InsertEndProps {
  ended: Ended;
  recipients: Recipient[];
}

const pressed = (keys: string) => keyNames(keys, currentPlatform()).join(' ');

/** How it ended, and how to take it back or to go on by hand. */
export function InsertEnd({ ended: { end, compose, isCopied }, recipients }: InsertEndProps) {
  const words = texts.insert.ends;
  const look = { className: 'mx-[calc(var(--gutter)-12px)] mt-3', announce: 'status' as const };
  if (end.state === 'gone') return null;
  if (end.state === 'changed') {
    return (
      <Message tone="warn" title={words.changed} {...look}>
        {words.changedBody}
      </Message>
    );
  }
  if (end.state === 'nothing') {
    const paste = pressed('mod+v');
    return (
      <Message tone="warn" title={words.nothing} {...look}>
        {isCopied ? words.pasteIt(paste) : words.copyIt(paste)}
      </Message>
    );
  }
  const undo = pressed('mod+z');
  if (end.state === 'partial') {
    return (
      <Message tone="danger" title={words.partial} {...look}>
        {words.partialBody(undo)}
        <Missing lines={end.missing ?? []} />
      </Message>
    );
  }
  return (
    <Message tone="ok" title={titleOf(compose.webmail !== undefined, recipients)} {...look}>
      {words.takeBack(undo, end.subject === 'set')} {end.subject === 'failed' ? words.subjectFailed : null}
    </Message>
  );
}

function titleOf(isMail: boolean, recipients: Recipient[]): string {
  const words = texts.insert.ends;
  if (!isMail) return words.inserted(undefined);
  return recipients.length === 0 ? words.insertedNobody : words.inserted(namesOf(recipients));
}

function Missing({ lines }: { lines: string[] }) {
  const words = texts.insert.ends;
  if (lines.length === 0) return <p>{words.lines}</p>;
  return (
    <>
      <p className="mt-1">{words.missing}</p>
      <ul className="list-disc pl-4">
        {lines.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
