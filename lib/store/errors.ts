/** The family of failures a rep can meet in the store; each is shown in a sentence. Everything else throws as it is. */
export class StoreError extends Error {}

/** The database cannot be opened: corrupt, disk full, or storage refused. */
export class StoreUnavailable extends StoreError {
  override name = 'StoreUnavailable';
  constructor(options?: ErrorOptions) {
    super('The store cannot be opened', options);
  }
}

/** The data was written by a newer version of Alongside. */
export class StoreBlocked extends StoreError {
  override name = 'StoreBlocked';
  constructor(options?: ErrorOptions) {
    super('The data belongs to a newer version', options);
  }
}

/** A write did not commit: nothing of it was stored. `full` when the disk or the quota ended it. */
export class NotSaved extends StoreError {
  override name = 'NotSaved';
  readonly full: boolean;
  constructor(cause: unknown) {
    super('Nothing was saved', { cause });
    // On a full disk Chromium reports the abort as QuotaExceededError or, measured, as DataError.
    this.full = cause instanceof DOMException && /^(QuotaExceededError|DataError)$/.test(cause.name);
  }
}
