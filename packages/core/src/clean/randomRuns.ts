const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether a long run of characters was drawn by lot, as keys and signatures are: letters and digits change all the time. */
function isRandom(run: string): boolean {
  if (uuid.test(run)) return false;
  const signs = run.replace(/[^A-Za-z\d]/g, '');
  const changes = signs.replace(/[a-z]+|[A-Z]+|\d+/g, '-').length - 1;
  return /\d/.test(run) && changes * 5 >= signs.length;
}

/** Puts `hidden` in place of long runs that look like keys. */
export const hideRandom = (text: string, hidden: string): string =>
  text.replace(/[\w+/-]{32,}={0,2}/g, (run) => (isRandom(run) ? hidden : run));
