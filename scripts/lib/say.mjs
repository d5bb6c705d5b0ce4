/** A failure that a person can fix: its message is one sentence that says what to do. */
export class Stop extends Error {}

/**
 * Prints a heading before a step.
 * @param {string} title
 */
export const heading = (title) => console.log(`\n── ${title} ${'─'.repeat(Math.max(3, 76 - title.length))}`);

/**
 * Runs a command's main function: a Stop ends in its one sentence, anything else in its stack; both in exit code 1.
 * @param {() => Promise<number | void>} main resolves to the exit code, nothing for 0
 */
export const runMain = async (main) => {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
};
