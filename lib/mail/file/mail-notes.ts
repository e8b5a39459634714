/** What a mail of a file does not tell, or what stands in the way of reading all of it; each has a sentence for the rep. */
export type MailNote =
  /** No Message-ID: the log's id is made of sender, receivers, subject and minute. */
  | 'no-number'
  | 'no-time'
  | 'no-sender'
  | 'no-text'
  /** Only the beginning of the file was read. */
  | 'cut'
  /** Another mail is attached; nothing of it is taken for this one's. */
  | 'nested';
