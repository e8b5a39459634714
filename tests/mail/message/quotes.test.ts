import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '@/lib/mail/message/read-message';

const WORDS = 'Tuesday at ten suits me.\n\nPlease send the plan before.';

/** What mail programs print above the mail that is answered. */
const introductions: [string, string][] = [
  ['Gmail', 'On Tue, Sep 1, 2026 at 9:30 AM Jo Doe <jo@example.com> wrote:'],
  [
    'Gmail, wrapped',
    'On Tue, Sep 1, 2026 at 9:30 AM Josephine Maria Doe-Featherstonehaugh <\njosephine@example.com> wrote:',
  ],
  ['Apple Mail', 'On 1. Sep 2026, at 09:30, Jo Doe <jo@example.com> wrote:'],
  ['Thunderbird', 'On 01/09/2026 09:30, Jo Doe wrote:'],
  ['no comma', 'On Tue 1 Sep 2026 at 09:30 Jo Doe <jo@example.com> wrote:'],
  ['Zoho', '---- On Tue, 01 Sep 2026 09:30:00 +0200 Jo Doe <jo@example.com> wrote ----'],
  ['German Gmail', 'Am Di., 1. Sept. 2026 um 09:30 Uhr schrieb Jo Doe <jo@example.com>:'],
  ['German Thunderbird', 'Am 01.09.26 um 09:30 schrieb Jo Doe:'],
  ['German Apple', 'Am 01.09.2026 um 09:30 schrieb Jo Doe <jo@example.com>:'],
  ['German web', '"Jo Doe" <jo@example.com> schrieb am 01.09.2026 um 09:30:'],
  ['French Gmail', 'Le mar. 1 sept. 2026 à 09:30, Jo Doe <jo@example.com> a écrit :'],
  ['French Thunderbird', 'Le 01/09/2026 à 09:30, Jo Doe a écrit :'],
  ['Spanish Gmail', 'El mar, 1 sept 2026 a las 9:30, Jo Doe (<jo@example.com>) escribió:'],
  ['Italian Gmail', 'Il giorno mar 1 set 2026 alle ore 09:30 Jo Doe <jo@example.com> ha scritto:'],
  ['Dutch Gmail', 'Op di 1 sep 2026 om 09:30 schreef Jo Doe <jo@example.com>:'],
  ['Portuguese Gmail', 'Em ter., 1 de set. de 2026 às 09:30, Jo Doe <jo@example.com> escreveu:'],
  ['Danish Gmail', 'Den tirs. 1. sep. 2026 kl. 09.30 skrev Jo Doe <jo@example.com>:'],
  ['Norwegian Gmail', 'tir. 1. sep. 2026 kl. 09:30 skrev Jo Doe <jo@example.com>:'],
  ['Swedish Gmail', 'Den tis 1 sep. 2026 kl 09:30 skrev Jo Doe <jo@example.com>:'],
  ['Finnish Gmail', 'ti 1. syysk. 2026 klo 9.30 Jo Doe (jo@example.com) kirjoitti:'],
  ['Polish Gmail', 'wt., 1 wrz 2026 o 09:30 Jo Doe <jo@example.com> napisał(a):'],
  ['Polish Outlook', 'W dniu 1.09.2026 o 09:30, Jo Doe pisze:'],
  ['Czech Gmail', 'út 1. 9. 2026 v 9:30 odesílatel Jo Doe <jo@example.com> napsal:'],
  ['Slovak Gmail', 'ut 1. 9. 2026 o 9:30 Jo Doe <jo@example.com> napísal(a):'],
  ['Hungarian Gmail', 'Jo Doe <jo@example.com> ezt írta (időpont: 2026. szept. 1., K, 9:30):'],
  ['Romanian Gmail', 'În mar., 1 sept. 2026 la 09:30, Jo Doe <jo@example.com> a scris:'],
  ['Turkish Gmail', 'Jo Doe <jo@example.com>, 1 Eyl 2026 Sal, 09:30 tarihinde şunu yazdı:'],
  ['Russian Gmail', 'вт, 1 сент. 2026 г. в 09:30, Jo Doe <jo@example.com>:'],
  ['Russian Thunderbird', '01.09.2026 09:30, Jo Doe пишет:'],
  ['Ukrainian Gmail', 'вт, 1 вер. 2026 р. о 09:30 Jo Doe <jo@example.com> пише:'],
  ['Greek Gmail', 'Στις Τρί, 1 Σεπ 2026 στις 9:30 π.μ., ο χρήστης Jo Doe <jo@example.com> έγραψε:'],
  ['Vietnamese Gmail', 'Vào Th 3, 1 thg 9, 2026 vào lúc 09:30 Jo Doe <jo@example.com> đã viết:'],
  ['Japanese Gmail', '2026年9月1日(火) 9:30 Jo Doe <jo@example.com>:'],
  ['Chinese Gmail', 'Jo Doe <jo@example.com> 于2026年9月1日周二 09:30写道：'],
  ['Korean Gmail', '2026년 9월 1일 (화) 오전 9:30, Jo Doe <jo@example.com>님이 작성:'],
  ['Arabic Gmail', 'في الثلاثاء، 1 سبتمبر 2026 في 9:30 ص تمت كتابة ما يلي بواسطة Jo Doe <jo@example.com>:'],
  [
    'Outlook',
    '-----Original Message-----\nFrom: Jo Doe <jo@example.com>\nSent: Tuesday, September 1, 2026 9:30 AM\nTo: Sam\nSubject: The plan',
  ],
  [
    'Outlook, new',
    '________________________________\nFrom: Jo Doe <jo@example.com>\nSent: Tuesday, September 1, 2026 9:30 AM\nTo: Sam Roe <sam@example.com>\nSubject: Re: The plan',
  ],
  [
    'Outlook, bold',
    '*From:* Jo Doe [mailto:jo@example.com]\n*Sent:* Tuesday, September 1, 2026 9:30 AM\n*To:* Sam\n*Subject:* The plan',
  ],
  [
    'German Outlook',
    'Von: Jo Doe <jo@example.com>\nGesendet: Dienstag, 1. September 2026 09:30\nAn: Sam Roe <sam@example.com>\nBetreff: AW: Der Plan',
  ],
  [
    'German Outlook, rule',
    '-----Ursprüngliche Nachricht-----\nVon: Jo Doe <jo@example.com>\nGesendet: Dienstag, 1. September 2026 09:30',
  ],
  [
    'French Outlook',
    'De : Jo Doe <jo@example.com>\nEnvoyé : mardi 1 septembre 2026 09:30\nÀ : Sam Roe <sam@example.com>\nObjet : Re: Le plan',
  ],
  [
    'Spanish Outlook',
    'De: Jo Doe <jo@example.com>\nEnviado el: martes, 1 de septiembre de 2026 9:30\nPara: Sam Roe\nAsunto: RE: El plan',
  ],
  [
    'Italian Outlook',
    'Da: Jo Doe <jo@example.com>\nInviato: martedì 1 settembre 2026 09:30\nA: Sam Roe\nOggetto: R: Il piano',
  ],
  [
    'Dutch Outlook',
    'Van: Jo Doe <jo@example.com>\nVerzonden: dinsdag 1 september 2026 09:30\nAan: Sam Roe\nOnderwerp: RE: Het plan',
  ],
  ['Japanese Outlook', '差出人: Jo Doe <jo@example.com>\n送信日時: 2026年9月1日 9:30\n宛先: Sam Roe\n件名: RE: 計画'],
  [
    'forwarded',
    '---------- Forwarded message ---------\nFrom: Jo Doe <jo@example.com>\nDate: Tue, Sep 1, 2026 at 9:30 AM\nSubject: The plan\nTo: Sam',
  ],
  ['ticket', '##- Please type your reply above this line -##'],
];

describe('the words of somebody else', () => {
  it.each(introductions)('end what the sender wrote: %s', (_, introduction) => {
    expect(readMessage(`${WORDS}\n\n${introduction}\n\nShall we meet on Tuesday?\nJo`).reply).toBe(WORDS);
    expect(readMessage(`${WORDS}\n${introduction}\n> Shall we meet on Tuesday?\n> Jo`).reply).toBe(WORDS);
  });

  it('above the answer, or between its lines, are left out', () => {
    expect(readMessage('On 01/09/2026 09:30, Jo Doe wrote:\n> Tuesday?\nYes.\n> At ten?\nYes, at ten.').reply).toBe(
      'Yes.\nYes, at ten.',
    );
  });

  it.each([
    'On Monday we met Jo <jo@example.com> and talked.\nHe liked it.',
    'Please note:\nthe plan is ready.',
    'From: nine\nto five we work.',
    'What she wrote:\nnothing.',
    'On 1.9.2026 the price changes:\n- one\n- two',
    'Am 01.09.2026 beginnt die Messe. Wir freuen uns.',
    'Date: 1 September\nPlace: Berlin\nThat is all.',
    '| a | b |\n| 1 | 2 |',
  ])('are not seen in words of the sender: %s', (text) => {
    expect(readMessage(text).reply).toBe(text);
  });

  it('take time that grows with the length, not faster', () => {
    const hostile = ['On ', 'From: ', '> ', 'a@b.c ', '-- ', '1.9.2026 ', 'wrote ', ':\n', '\n', '     ', '-----'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 300 }), (parts) => {
        expect(readMessage(parts.join('')).reply.length).toBeLessThanOrEqual(parts.join('').length);
      }),
    );
    // 10 MB of the worst come back at all: more than 200,000 characters are not read.
    expect(readMessage('On 1.1.2026 '.repeat(900_000)).reply.length).toBeLessThanOrEqual(200_000);
  });
});
