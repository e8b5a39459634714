import type { ComposeSeen } from '@/lib/model/mail-compose';
import type { Correspondent } from '@/lib/model/mail-reading';
import { text, texts } from '@/lib/model/record';
import type { ProspectFile } from '@/lib/process/file';
import { type Contact, indexOf } from '@/lib/process/file-index';

/** Somebody to whom a mail that is being written will go. */
export interface Recipient {
  how: 'to' | 'cc' | 'bcc';
  /** As the record calls them, else as the window does. */
  name: string;
  address?: string;
  /** Set where they are of the prospect: the record. */
  contact?: Contact;
}

/** Everybody a mail will go to, each once, the direct receivers first. */
export function recipientsOf(compose: Pick<ComposeSeen, 'to' | 'cc' | 'bcc'>, file: ProspectFile): Recipient[] {
  const all = (['to', 'cc', 'bcc'] as const).flatMap((how) => compose[how].map((one) => recipient(one, how, file)));
  const seen = new Set<string>();
  return all.filter(({ address, name }) => {
    const key = address ?? name;
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function recipient({ name, address }: Correspondent, how: Recipient['how'], file: ProspectFile): Recipient {
  const contact = indexOf(file).contacts.find((one) => isThem(one, { name, address }));
  return {
    how,
    name: (contact && (text(contact.record, 'name') ?? contact.name)) ?? name ?? address ?? '',
    ...(address && { address: address.toLowerCase() }),
    ...(contact && { contact }),
  };
}

/** By the address; by the name only where the window shows no address. */
function isThem(
  { record }: Contact,
  { name, address }: { name?: string | undefined; address?: string | undefined },
): boolean {
  if (address) return texts(record, 'email').some((own) => own.toLowerCase() === address.toLowerCase());
  return name !== undefined && text(record, 'name')?.toLocaleLowerCase() === name.toLocaleLowerCase();
}

/**
 * Whether a mail goes to the person its words were written for: `nobody` is addressed yet, they are among the direct receivers, or
 * it goes to `others`. Without a person the words speak to anybody.
 */
export function addressing(recipients: Recipient[], personId: string | undefined): 'nobody' | 'them' | 'others' {
  const direct = recipients.filter(({ how }) => how === 'to');
  if (recipients.length === 0) return 'nobody';
  if (personId === undefined || direct.some(({ contact }) => contact?.id === personId)) return 'them';
  return 'others';
}
