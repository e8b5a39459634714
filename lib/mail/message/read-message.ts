import { isSentFrom, ownLines, withoutBlankEnds } from './own-lines';
import type { Sender } from './sender';
import { partSignature } from './signature';

/** A mail taken apart. All texts are the mail's own words, as they stand in it. */
export interface MessageParts {
  /** What was written: without quoted mails, without a signature that is marked as one. */
  reply: string;
  /** The same without any signature. */
  body: string;
  signature: string;
}

/** Takes the plain text of a mail apart: linear, at most 200,000 characters. */
export function readMessage(text: string, sender?: Sender): MessageParts {
  const own = untilDevice(ownLines(text));
  const { body, signature, isMarked } = partSignature(own, sender);
  return {
    reply: (isMarked ? body : own).join('\n'),
    body: body.join('\n'),
    signature: signature.join('\n'),
  };
}

/** Below the line of a phone's mail program nothing of the sender's stands any more, if that line is a link. */
function untilDevice(lines: string[]): string[] {
  const at = lines.findIndex((line) => isSentFrom(line) && /<https?:/.test(line));
  return at < 0 ? lines : withoutBlankEnds(lines.slice(0, at));
}
