// What compose windows call their parts, by language (en de fr es it nl pt da sv no fi pl cs ru uk tr hu ja zh ko). Data only; asked last, where a
// webmail gives nothing but words.

import { COPY, SUBJECT, TO } from '../header-words.data';

/** The button that sends. */
export const SEND = [
  'send',
  'senden',
  'envoyer',
  'enviar',
  'invia',
  'verzenden',
  'verstuur',
  'skicka',
  'lähetä',
  'wyślij',
  'odeslat',
  'отправить',
  'надіслати',
  'gönder',
  'küldés',
  '送信',
  '发送',
  '發送',
  '傳送',
  '보내기',
] as const;

/** The command that sends later. */
export const SCHEDULE = [
  'schedule send',
  'send later',
  'senden planen',
  'später senden',
  'programmer l’envoi',
  'programar envío',
  'pianifica invio',
  'verzenden plannen',
  'agendar envio',
  'planlæg afsendelse',
  'schemalägg',
  'planlegg sending',
  'ajoita lähetys',
  'zaplanuj wysłanie',
  'naplánovat odeslání',
  'запланировать отправку',
  'göndermeyi planla',
  '送信日時を設定',
  '送信のスケジュール',
  '予約送信',
  '定时发送',
  '排定傳送時間',
  '보내기 예약',
] as const;

/** Lines of a compose window's head. */
export const LINES: Record<'to' | 'cc' | 'bcc' | 'subject', readonly string[]> = {
  to: TO,
  cc: COPY,
  bcc: [
    'bcc',
    'blindkopie',
    'cci',
    'cco',
    'ccn',
    'skjult kopi',
    'hemlig kopia',
    'udw',
    'dw (ukryte)',
    'skrytá kopie',
    'скрытая копия',
    'прихована копія',
    'gizli',
    '密送',
    '密件副本',
    '密件抄送',
    '숨은 참조',
  ],
  subject: SUBJECT,
};
