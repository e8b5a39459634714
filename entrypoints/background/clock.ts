/** The worker's clock. */
export const now = () => new Date().toISOString();
