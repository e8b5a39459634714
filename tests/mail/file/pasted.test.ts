// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pastedSource } from '@/lib/mail/file/pasted';
import { readMailFile } from '@/lib/mail/file/read-mail-file';

const mailOf = async (pasted: string) => {
  const source = pastedSource(pasted);
  return source === undefined ? undefined : readMailFile(source);
};

test('a source is taken as it is, whatever stands around it', async () => {
  const source = '\ufeff\n\nMessage-ID: <a@b.example>\nFrom: Nadia <n@b.example>\nSubject: x\n\nHello';
  expect((await mailOf(source))?.reading.messages[0]).toMatchObject({ messageId: 'a@b.example' });
});

test.each([
  ['English', 'From: Nadia Müller <n@b.example>\nSent: Tuesday\nTo: Sam <s@acme.example>\nSubject: Prices'],
  ['German', 'Von: Nadia Müller <n@b.example>\nGesendet: Dienstag\nAn: Sam <s@acme.example>\nBetreff: Prices'],
  ['French', 'De : Nadia Müller <n@b.example>\nEnvoyé : mardi\nÀ : Sam <s@acme.example>\nObjet : Prices'],
  ['Japanese', '差出人: Nadia Müller <n@b.example>\n宛先: Sam <s@acme.example>\n件名: Prices'],
])('the printed headers of a mail in %s tell whose it is; a day without a date is none', async (_, head) => {
  const mail = await mailOf(`${head}\n\nGrüße: Friday works.`);
  expect(mail?.reading).toMatchObject({ subject: 'Prices', state: 'open' });
  expect(mail?.reading.messages[0]).toMatchObject({
    from: { name: 'Nadia Müller', address: 'n@b.example' },
    to: [{ name: 'Sam', address: 's@acme.example' }],
  });
  expect(mail?.text).toBe('Grüße: Friday works.');
  expect(mail?.notes).toEqual(['no-time', 'no-number']);
});

test.each(['', 'Hello Sam,\nFriday works.', 'Note: call her\nFrom: later on'])('%j has no headers', async (pasted) =>
  expect(pastedSource(pasted)).toBeUndefined(),
);
