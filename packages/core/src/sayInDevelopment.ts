/** Tells the app's developer, in development only, what a person never sees: production goes on without it. */
export function sayInDevelopment(sentence: string): void {
  try {
    if (process.env.NODE_ENV === 'production') return;
    // eslint-disable-next-line no-console -- the only place where the app's developer can see it
    console.warn(`[faultline] ${sentence}`);
  } catch {
    // There is no `process` here, on a page without a bundler.
  }
}
