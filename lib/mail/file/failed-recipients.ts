import type { Email } from 'postal-mime';
import { addressIn } from '@/lib/identity/mail-address';
import type { Correspondent } from '../../model/mail-reading';

const MOST = 50;

/** Whom a mail that came back did not reach: the recipients of its report (RFC 3464, 2.3.2) whose delivery failed. */
export function failedRecipients({ attachments }: Email): Correspondent[] {
  const report = attachments.find(({ mimeType }) => mimeType === 'message/delivery-status');
  if (!report || typeof report.content === 'string') return [];
  const text = new TextDecoder().decode(new Uint8Array(report.content).subarray(0, 100_000)).replace(/\r\n?/g, '\n');
  const blocks = text.replace(/\n[ \t]+/g, ' ').split(/\n\s*\n/);
  const failed = blocks.filter((block) => /^action:\s*failed/im.test(block));
  const addresses = failed.flatMap((block) => {
    const said = /^(?:original|final)-recipient:[^;\n]{0,40};\s*(.{3,300})$/im.exec(block)?.[1];
    return addressIn(said) ?? [];
  });
  return [...new Set(addresses)].slice(0, MOST).map((address) => ({ address }));
}
