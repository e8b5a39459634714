/** The failures of the store that a view shows in a sentence. */
export { StoreBlocked, StoreUnavailable } from '@/lib/store/errors';
