/** An act that must not be done as things stand; its message is the sentence for the rep. */
export class Refused extends Error {
  override name = 'Refused';
}
