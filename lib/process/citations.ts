import type { Proof } from './proof';

/** Numbers proofs in the order in which they are cited; the same place is one number. Closed over by one brief, then listed. */
export class Citations {
  readonly #proofs = new Map<string, { number: number; text: string; proof: Proof }>();

  /** The numbers of these proofs; a proof that is not there has none. */
  cite(...proofs: (Proof | undefined)[]): number[] {
    return [...new Set(proofs.flatMap((proof) => (proof ? [this.#numberOf(proof)] : [])))];
  }

  list(): { number: number; text: string; proof: Proof }[] {
    return [...this.#proofs.values()];
  }

  #numberOf(proof: Proof): number {
    const key = JSON.stringify([proof.url ?? proof.activityId ?? proof.recordId, proof.text]);
    const known = this.#proofs.get(key);
    if (known) return known.number;
    const number = this.#proofs.size + 1;
    this.#proofs.set(key, { number, text: proof.text, proof });
    return number;
  }
}
