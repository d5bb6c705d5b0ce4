const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether a long run of characters looks random, as keys and signatures do: letters and digits alternate often. */
function isRandom(run: string): boolean {
  if (uuid.test(run)) return false;
  const signs = run.replace(/[^A-Za-z\d]/g, '');
  const changes = signs.replace(/[a-z]+|[A-Z]+|\d+/g, '-').length - 1;
  return /\d/.test(run) && changes * 5 >= signs.length;
}

/** Replaces long runs that look like keys with `hidden`. */
export const hideRandom = (text: string, hidden: string): string =>
  text.replace(/[\w+/-]{32,}={0,2}/g, (run) => (isRandom(run) ? hidden : run));
