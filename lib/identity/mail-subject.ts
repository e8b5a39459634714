/**
 * What mail programs put before the subject of an answer or of what is passed on, in the languages of the common ones; some count
 * ("Re[2]:"). Source of the list: the prefixes that RFC 5256 names and those collected at
 * https://en.wikipedia.org/wiki/List_of_email_subject_abbreviations, read on 2026-11-27.
 */
const PREFIX =
  /^\s*(?:re|aw|antw|antwort|sv|vs|odp|ynt|ref|rif|r|res|atb|回复|答复|返信|fwd?|wg|tr|vl|doorst|videresendt|rv|enc|i|pd|转发)\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s*[:\uff1a]\s*/iu;

/** A subject without what answering and passing on put before it, folded, so that a thread's mails have the same. */
export function bareSubject(subject: string): string {
  let bare = subject.replace(/\s+/g, ' ').trim().slice(0, 998);
  for (let times = 0; times < 10 && PREFIX.test(bare); times += 1) bare = bare.replace(PREFIX, '');
  return bare.trim().toLowerCase();
}
