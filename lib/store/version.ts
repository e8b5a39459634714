/** The database's name. One per browser profile. */
export const DATABASE = 'alongside';

/** The version of the stored shape: the number of released steps in `upgrades.ts`. */
export const VERSION = 2;
