import type { MailField, MailLight, MailReading } from '../model/mail-reading';
import type { ComposeField, ComposeLight } from '../model/mail-send';
import type { OpenCompose, WebmailCompose } from './compose/compose';
import type { Way, Webmail } from './webmail';

/** What is told of a page: the reading and its light, which only the adapter itself can tell. */
export function withLight(reading: MailReading, webmail: Webmail): MailReading {
  const light = lightOf(reading, webmail);
  return light ? { ...reading, light } : reading;
}

/**
 * The light of a reading. A webmail that nobody described is amber at best: what it tells was worked out, not known.
 * @returns undefined where no mail is open: an empty pane tells nothing of a layout.
 */
export function lightOf({ state, ways, missing }: MailReading, webmail: Webmail): MailLight | undefined {
  if (state === 'none') return undefined;
  const fields = [
    ...(Object.keys(ways) as MailField[]).filter((field) => isLater(field, ways[field], webmail)),
    ...missing,
  ];
  if (state === 'blind') return { light: 'red', fields };
  return { light: fields.length > 0 || 'read' in webmail ? 'amber' : 'green', fields };
}

function isLater(field: MailField, way: string | undefined, webmail: Webmail): boolean {
  if ('read' in webmail) return false;
  const [first] = webmail[field] ?? [];
  return first !== undefined && first.name !== way;
}

/**
 * The light of a compose window at the press of Send, when all that it needs is in it. Who gets a copy may be nobody, so a line of copies
 * that is not found cannot be told from an empty one.
 * @param open undefined where Send was pressed and no window was found around it.
 */
export function composeLightOf(open: OpenCompose | undefined, compose: WebmailCompose): ComposeLight {
  if (!open) return { light: 'red', fields: ['window'] };
  const ways: { [field in ComposeField]: readonly Pick<Way<unknown>, 'name' | 'asGood'>[] | undefined } = {
    window: compose.root,
    key: compose.key,
    to: compose.to,
    subject: compose.subject,
    body: compose.body,
    send: compose.presses.send,
  };
  const people = [...open.to, ...open.cc, ...open.bcc];
  const lacksAddress = !compose.namesAlone && people.some(({ address }) => !address);
  const fields = (Object.keys(ways) as ComposeField[]).filter((field) => {
    if (field === 'to' && lacksAddress) return true;
    const list = ways[field] ?? [];
    const rank = list.findIndex(({ name }) => name === open.ways[field]);
    return list.length > 0 && rank !== 0 && !list[rank]?.asGood;
  });
  if (people.length === 0) return { light: 'red', fields };
  return { light: fields.length > 0 ? 'amber' : 'green', fields };
}
