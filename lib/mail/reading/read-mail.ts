import { addressOf } from '@/lib/capture/page/dom';
import type { MailField, MailMessage, MailReading } from '../../model/mail-reading';
import type { KnownWebmail, OpenMail, OpenMessage, Way, Webmail } from '../webmail';
import { type Found, find, framesIn, holds, type Scope } from './find';

/** A thread of more messages shows them folded; what is not drawn is not read. */
const MOST_MESSAGES = 100;
const MOST_PEOPLE = 200;

/**
 * Reads the mail that is open: pure, mutates nothing, keeps nothing; called anew after every change of the page, so recycled and
 * replaced elements do not matter. Messages are told apart by their keys.
 */
export function readMail(document: Document, webmail: Webmail): OpenMail {
  return 'read' in webmail ? webmail.read(document) : readKnown(document, webmail);
}

function readKnown(document: Document, webmail: KnownWebmail): OpenMail {
  const health = new Health();
  const documents = [document, ...framesIn(document, webmail.frames)];
  const messages = documents.flatMap((each) => messagesOf(each, webmail, health)).slice(0, MOST_MESSAGES);
  const bodies = messages.flatMap(({ body }) => body ?? []);
  const first = <Value>(field: MailField, ways: readonly Way<Value>[]) =>
    health.note(
      field,
      firstOf(
        documents.map((root) => ({ root, bodies })),
        ways,
      ),
    )?.values;
  // Several mailboxes in one window: which of them is open is not guessed.
  const one = (field: 'account' | 'subject', values: string[] | undefined) => health.only(field, values);
  const account =
    webmail.account &&
    one(
      'account',
      first('account', webmail.account)?.map((said) => said.toLowerCase()),
    );
  const isOpen = messages.length > 0;
  const thread = isOpen && webmail.thread ? first('thread', webmail.thread)?.[0] : undefined;
  const subject = isOpen ? one('subject', first('subject', webmail.subject)) : undefined;
  const hasSender = messages.some(({ message }) => message.from);
  return {
    messages,
    reading: {
      webmail: webmail.id,
      url: addressOf(document),
      state: stateOf(isOpen, hasSender),
      ...(account && { account }),
      ...(thread && { thread }),
      ...(subject && { subject }),
      messages: distinct(messages.map(({ message }) => message)),
      ways: health.ways,
      missing: isOpen ? health.missing(webmail.mayLack ?? []) : [],
    },
  };
}

function stateOf(isOpen: boolean, hasSender: boolean): MailReading['state'] {
  if (!isOpen) return 'none';
  return hasSender ? 'open' : 'blind';
}

function messagesOf(document: Document, webmail: KnownWebmail, health: Health): OpenMessage[] {
  // The text of a mail may be made to look like a message of the webmail.
  const texts = find({ root: document, bodies: [] }, webmail.body)?.values ?? [];
  const found = find({ root: document, bodies: texts, takesBodies: true }, webmail.message);
  if (!found) return [];
  health.note('message', found);
  const roots = [...new Set(found.values)];
  return roots.flatMap((root, index) => {
    // No webmail has one message inside another.
    if (roots.some((other) => other !== root && holds(other, root))) return [];
    const bodies = health.note('body', find({ root, bodies: [] }, webmail.body))?.values ?? [];
    const scope = { root, bodies };
    const field = <Value>(name: MailField, ways: readonly Way<Value>[]) =>
      health.note(name, find(scope, ways))?.values ?? [];
    const from = health.only('from', field('from', webmail.from), ({ address, name }) => address ?? name);
    const date = health.only('date', field('date', webmail.date), ({ printed }) => printed);
    // Where the text is not found, whom it names cannot be told from whom the mail went to.
    const recipients = (name: 'to' | 'cc', ways: KnownWebmail['cc']) =>
      ways && bodies.length > 0 ? field(name, ways).slice(0, MOST_PEOPLE) : health.lose(name);
    const key = webmail.key && field('key', webmail.key)[0];
    const message: Omit<MailMessage, 'key'> = {
      ...(from && { from }),
      to: recipients('to', webmail.to),
      cc: webmail.cc ? recipients('cc', webmail.cc) : [],
      ...(date && { date }),
    };
    if (!from && !key && bodies.length === 0) return [];
    return [{ message: { ...message, key: key ?? keyOf(message, index) }, body: bodies[0] }];
  });
}

/** Where the webmail shows no id: who wrote when. Two such messages of the same minute count as one. */
function keyOf({ from, date }: Omit<MailMessage, 'key'>, index: number): string {
  return `${from?.address ?? from?.name ?? '?'} ${date?.at ?? date?.printed ?? `message ${index + 1}`}`;
}

function distinct(messages: MailMessage[]): MailMessage[] {
  return [...new Map(messages.map((message) => [message.key, message])).values()];
}

function firstOf<Value>(scopes: Scope[], ways: readonly Way<Value>[]): Found<Value> | undefined {
  // A better way in any document comes before a worse one in the first.
  for (const [rank, way] of ways.entries()) {
    for (const scope of scopes) {
      const found = find(scope, [way]);
      if (found) return { ...found, rank };
    }
  }
  return undefined;
}

/** Which way found each field (of several messages the worst way counts), and which were looked for in vain in any of them. */
class Health {
  private readonly found = new Map<MailField, { way: string; rank: number }>();
  private readonly lost = new Set<MailField>();

  note<Value>(field: MailField, found: Found<Value> | undefined): Found<Value> | undefined {
    if (!found) this.lost.add(field);
    else if (found.rank >= (this.found.get(field)?.rank ?? 0)) this.found.set(field, found);
    return found;
  }

  /** The one value that all candidates agree on; undefined when they disagree: nothing is better than the wrong one. */
  only<Value>(field: MailField, values: Value[] | undefined, key: (value: Value) => unknown = (value) => value) {
    const keys = new Set(values?.map(key));
    if (keys.size > 1) this.lost.add(field);
    return keys.size === 1 ? values?.[0] : undefined;
  }

  lose(field: MailField): never[] {
    this.lost.add(field);
    return [];
  }

  get ways(): MailReading['ways'] {
    return Object.fromEntries([...this.found].map(([field, { way }]) => [field, way]));
  }

  missing(mayLack: readonly MailField[]): MailField[] {
    return [...this.lost].filter((field) => !mayLack.includes(field));
  }
}
