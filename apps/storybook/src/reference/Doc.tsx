import { Fragment } from 'react';

/** A doc comment: its paragraphs, with what stands in backticks as code. */
const Inline = ({ text }: { readonly text: string }) =>
  text.split(/`([^`]+)`/).map((part, at) =>
    at % 2 === 1 ? (
      <code key={at} dir="ltr">
        {part}
      </code>
    ) : (
      <Fragment key={at}>{part}</Fragment>
    ),
  );

/** A doc comment inside of a sentence or a cell. */
export const Doc = ({ text }: { readonly text: string }) => <Inline text={text.replaceAll('\n', ' ')} />;

/** A doc comment as paragraphs. */
export const Paragraphs = ({ text }: { readonly text: string }) =>
  text.split('\n').map((paragraph, at) => (
    <p key={at}>
      <Inline text={paragraph} />
    </p>
  ));
