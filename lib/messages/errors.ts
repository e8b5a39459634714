/** The family of failures when one of our pages asks the worker; each is shown in a sentence. */
export class MessageError extends Error {}

/** Alongside was updated, or taken away, under this page: only loading it again helps. */
export class ContextGone extends MessageError {
  override name = 'ContextGone';
  constructor(options?: ErrorOptions) {
    super('Alongside was updated under this page', options);
  }
}

/** The worker did not answer, not even the second time. */
export class NotAnswered extends MessageError {
  override name = 'NotAnswered';
  constructor(options?: ErrorOptions) {
    super('The worker did not answer', options);
  }
}

/** The worker refused: the message is not in the contract (an older page asks), or its handler failed. */
export class Refused extends MessageError {
  override name = 'Refused';
  readonly refusal: 'not-agreed' | 'not-done';
  constructor(refusal: 'not-agreed' | 'not-done') {
    super(`The worker refused: ${refusal}`);
    this.refusal = refusal;
  }
}
