const withinMs = 30_000;

/** Resolves when a condition is true; rejects with what is missing when it is not true in time. */
export async function until(missing: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`A browser did not get ready: ${missing}.`);
    await new Promise<void>((resolve) => setTimeout(resolve, 50));
  }
}
