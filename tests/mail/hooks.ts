import type { WebmailCompose } from '@/lib/mail/compose/compose';
import type { KnownWebmail, Way } from '@/lib/mail/webmail';

/** A class, id or attribute that a way's selector asks for, as a selector of its own: `.gD`, `[email]`, `#messagebody`. */
export type Hook = string;

const HOOK = /\.[a-z][\w-]*|#[a-z][\w-]*|\[[^\]]+\]/gi;

/** Every hook that the ways of a webmail stand on. */
export function hooksOf(webmail: KnownWebmail): Hook[] {
  const { account, thread, subject, message, body, key, from, to, cc, date } = webmail;
  const ways: readonly Pick<Way<unknown>, 'selector'>[] = [
    ...[...(account ?? []), ...(thread ?? []), ...subject, ...message, ...body, ...(key ?? [])],
    ...[...from, ...to, ...(cc ?? []), ...date],
  ];
  return hooksIn(ways);
}

/** Every hook on which it stands how a compose window is read and which button sends. */
export function composeHooks({ root, key, to, cc, bcc, subject, body, presses }: WebmailCompose): Hook[] {
  const ways: readonly Pick<Way<unknown>, 'selector'>[] = [
    ...[...root, ...(key ?? []), ...to, ...(cc ?? []), ...(bcc ?? []), ...subject, ...body],
    ...presses.send,
  ];
  return hooksIn(ways);
}

const hooksIn = (ways: readonly Pick<Way<unknown>, 'selector'>[]): Hook[] => [
  ...new Set(ways.flatMap(({ selector }) => selector.match(HOOK) ?? [])),
];

/** A document and those in its frames. */
export function documentsOf(document: Document): Document[] {
  return [document, ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? [])];
}

/** Takes a hook off every element that has it, as a new build of the webmail would. */
export function takeOff(document: Document, hook: Hook): void {
  const holders = documentsOf(document).flatMap((each) => [...each.querySelectorAll(hook)]);
  for (const holder of holders) {
    if (hook.startsWith('.')) holder.classList.remove(hook.slice(1));
    else holder.removeAttribute(hook.startsWith('#') ? 'id' : (/[\w-]+/.exec(hook)?.[0] ?? ''));
  }
}
