/** Workflow code for one fault test: one workflow whose code never comes back, one that is done at once. */
export function hangs(): Promise<void> {
  for (;;);
}

export function answers(): Promise<string> {
  return Promise.resolve('here');
}
