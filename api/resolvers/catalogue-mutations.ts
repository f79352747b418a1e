/** Publishing takes two persons. */
export const catalogueMutations = {};
