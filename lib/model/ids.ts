/** Where new ids come from: handed in, so that pure code stays pure and tests are repeatable. */
export type MakeId = (type: string) => string;

/** `person:0b6f…`: made by the client, so that a repeated push is the same record. */
export const randomId: MakeId = (type) => `${type}:${crypto.randomUUID()}`;
