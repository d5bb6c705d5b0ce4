import words from './words.json';

/** Throws while it is rendered, if it is told to. */
export function Thrower({ throws }: { readonly throws: boolean }) {
  if (throws) throw new Error(words['guard.thrown']);
  return <p>{words['guard.fine']}</p>;
}
