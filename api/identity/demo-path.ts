/** Where the demo's own provider answers. */
export const DEMO_PATH = '/demo-idp';
