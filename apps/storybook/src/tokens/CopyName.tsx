import { useState } from 'react';
import { Name } from '../reference/Table.tsx';
import words from './words.json';

/** The name of a token; a press copies it. */
export function CopyName({ name }: { readonly name: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(name);
      setSaid(`${name} ${words.copied}`);
    } catch {
      // Without a secure page or a permission there is no clipboard.
      setSaid(`${name} ${words.notCopied}`);
    }
  };
  return (
    <>
      <Name>{name}</Name>{' '}
      <button
        type="button"
        className="tokens-copy"
        aria-label={`${words.copy} ${name}`}
        onClick={() => void copy()}
      >
        {words.copy}
      </button>
      <span role="status" className="tokens-said">
        {said}
      </span>
    </>
  );
}
