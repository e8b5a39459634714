/** Hears of long work: how much of how much is done. */
export type Report = (done: number, total: number) => void;
