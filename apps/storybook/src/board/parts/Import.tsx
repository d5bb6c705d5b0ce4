import { useId, useState } from 'react';
import type { MarksStore } from '../marks/createMarks.ts';
import { marksIn } from '../marks/markdown.ts';
import words from '../words.json';

/** Adds the marks of an export, from a file or as text. */
export function Import({ store }: { readonly store: MarksStore }) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState({ done: '', problem: '' });
  const problemId = useId();
  const add = (markdown: string) => {
    try {
      const marks = marksIn(markdown);
      store.add(marks);
      setSaid({ done: `${words['import.done']} ${marks.size}`, problem: '' });
    } catch (error) {
      setSaid({ done: '', problem: error instanceof Error ? error.message : words['import.none'] });
    }
  };
  const described = said.problem === '' ? {} : { 'aria-describedby': problemId };
  return (
    <details>
      <summary>{words.import}</summary>
      <p>{words['import.hint']}</p>
      <label>
        {words['import.file']}
        <input
          type="file"
          accept=".md,text/markdown,text/plain"
          {...described}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void file.text().then(add);
          }}
        />
      </label>
      <label>
        {words['import.paste']}
        <textarea
          rows={3}
          value={text}
          spellCheck={false}
          {...described}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="button" onClick={() => add(text)}>
        {words['import.button']}
      </button>
      <p role="status">{said.done}</p>
      <p role="alert" id={problemId}>
        {said.problem}
      </p>
    </details>
  );
}
