/** What a field can hold: anything JSON can say, so that every record syncs and exports as it is. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
