/** Logs a sentence for the app's developer, in development only. */
export function sayInDevelopment(sentence: string): void {
  try {
    if (process.env.NODE_ENV === 'production') return;
    // eslint-disable-next-line no-console -- the only place where the app's developer can see it
    console.warn(`[faultline] ${sentence}`);
  } catch {
    // Without a bundler there is no `process`: production.
  }
}
