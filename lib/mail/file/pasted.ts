/** What mail programs call the headers they print above a mail, by the name that stands in its source. */
const names: { [header: string]: string } = {
  From: 'from von de da van från fra od lähettäjä expéditeur 差出人 发件人 보낸사람',
  To: 'to an à para a aan till til do vastaanottaja destinataire 宛先 收件人 받는사람',
  Cc: 'cc kopie copie kopia kopi ccn 抄送',
  Subject: 'subject betreff objet asunto oggetto assunto onderwerp ämne emne temat aihe 件名 主题 제목',
  Date: 'date sent datum gesendet envoyé enviado inviato data verzonden skickat sendt fecha 日時 送信日時 发送时间 날짜',
};

const headerOf = new Map(
  Object.entries(names).flatMap(([header, words]) => words.split(' ').map((word) => [word, header] as const)),
);

const MOST_LINES = 12;

/**
 * What the rep pasted, as the source of a mail: it is one already, or its first lines are the headers that a mail program prints above a
 * mail ("Von: … Gesendet: … An: …").
 * @returns undefined where it begins with no header: nobody can tell who wrote it.
 */
export function pastedSource(pasted: string): string | undefined {
  const text = pasted.replace(/^\ufeff?\s*/, '').replace(/\r\n?/g, '\n');
  const [first = ''] = text.split('\n', 1);
  if (isSource(text)) return text;
  if (!printed(first)) return undefined;
  const lines = text.split('\n');
  const head: string[] = [];
  while (head.length < MOST_LINES && printed(lines[head.length] ?? '')) head.push(lines[head.length] ?? '');
  const said = head.flatMap((line) => {
    const { header, value } = printed(line) ?? {};
    return header && value ? [`${header}: ${value}`] : [];
  });
  const body = lines.slice(head.length).join('\n').trimStart();
  return [...said, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', body].join('\n');
}

/** Begins with headers and has one that no mail program prints. */
function isSource(text: string): boolean {
  const [head = ''] = text.slice(0, 100_000).split(/\n\n/, 1);
  return (
    /^(?:From |[!-9;-~]{1,80}:)/.test(head) &&
    /^(?:message-id|mime-version|received|return-path|content-type|content-transfer-encoding):/im.test(head)
  );
}

function printed(line: string): { header: string; value: string } | undefined {
  const [, name = '', value = ''] = /^\s{0,4}\*{0,2}([\p{L} ]{1,16}?)\s?\*{0,2}[:：]\*{0,2}\s*(.*)$/u.exec(line) ?? [];
  const header = headerOf.get(name.toLowerCase());
  return header ? { header, value: value.trim() } : undefined;
}
