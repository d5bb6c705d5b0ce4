import type { ReactNode } from 'react';
import { toId } from 'storybook/internal/csf';
import '../condition/condition.css';
import { toStory } from '../links.ts';
import { components, type ComponentName } from './components.ts';
import { Doc, Paragraphs } from './Doc.tsx';
import { Messages } from './Messages.tsx';
import { Props, TakesElement } from './Props.tsx';
import { Name, Table } from './Table.tsx';
import type { ComponentReference } from './types.ts';
import words from './words.json';

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);

const storyOf = (name: string, story: string) => toStory(toId(`Components/${name}`, story));

const Parts = ({ name, parts }: ComponentReference) => (
  <>
    <p>{words['parts.lead']}</p>
    {parts.map((part) => (
      <section key={part.name} aria-label={part.name}>
        <h3>
          <code dir="ltr">{`${name}Parts.${part.name}`}</code>
        </h3>
        <Paragraphs text={part.doc} />
        <TakesElement element={part.element} />
        {part.props.length > 0 && <Props of={part.name} props={part.props} />}
      </section>
    ))}
  </>
);

const Attributes = ({ attributes }: ComponentReference) =>
  attributes.map(({ on, attributes: own }) => {
    const title = on || words['attributes.on'];
    return (
      <section key={title} aria-label={title}>
        <h3>{title}</h3>
        <Table
          label={title}
          columns={[words['column.name'], words['column.doc']]}
          lines={own.map(({ name, doc }) => ({
            id: name,
            name: <Name>{name}</Name>,
            cells: [<Doc key="doc" text={doc} />],
          }))}
        />
      </section>
    );
  });

const Variables = ({ variables }: ComponentReference) => (
  <>
    <p>
      {words['variables.lead']} <a {...toStory('tokens--tokens')}>{words['variables.tokens']}</a>.
    </p>
    <Table
      label={words.variables}
      columns={[words['column.name'], words['column.set'], words['column.doc']]}
      lines={variables.map(({ name, isToken, doc }) => ({
        id: name,
        name: <Name>{name}</Name>,
        cells: [words[isToken ? 'set.app' : 'set.component'], <Doc key="doc" text={doc} />],
      }))}
    />
  </>
);

const Hooks = ({ hooks }: ComponentReference) => (
  <Table
    label={words.hooks}
    columns={[words['column.name'], words['column.doc']]}
    lines={hooks.map(({ name, doc }) => ({
      id: name,
      name: <Name>{name}</Name>,
      cells: [<Doc key="doc" text={doc} />],
    }))}
  />
);

const Contains = ({ contains }: ComponentReference) => (
  <p>
    {words.contains}{' '}
    {contains.map((name, at) => (
      <span key={name}>
        {at > 0 && ', '}
        <a {...storyOf(name, 'Reference')}>{name}</a>
      </span>
    ))}
    .
  </p>
);

const OwnProps = ({ name, props, element }: ComponentReference) => (
  <>
    {props.length > 0 ? <Props of={name} props={props} /> : <p>{words['props.none']}</p>}
    <TakesElement element={element} />
  </>
);

/** Everything about one component, as its source says it. */
export function ReferencePage({ of }: { readonly of: ComponentName }) {
  const it = components[of];
  const { name, doc, throws, example, contains, parts, hooks, attributes, variables, messages } = it;
  return (
    <main className="review-page reference">
      <h1>{name}</h1>
      <Paragraphs text={doc} />
      {contains.length > 0 && <Contains {...it} />}
      {throws && (
        <p>
          {words.throws}: <Doc text={throws} />
        </p>
      )}
      <p>
        <a {...storyOf(name, 'Controls')}>{words.controls}</a>
      </p>
      {example && (
        <Part title={words.example}>
          <pre dir="ltr">{example}</pre>
        </Part>
      )}
      <Part title={words.props}>
        <OwnProps {...it} />
      </Part>
      {parts.length > 0 && (
        <Part title={words.parts}>
          <Parts {...it} />
        </Part>
      )}
      {hooks.length > 0 && (
        <Part title={words.hooks}>
          <Hooks {...it} />
        </Part>
      )}
      {attributes.length > 0 && (
        <Part title={words.attributes}>
          <Attributes {...it} />
        </Part>
      )}
      {variables.length > 0 && (
        <Part title={words.variables}>
          <Variables {...it} />
        </Part>
      )}
      {messages.length > 0 && (
        <Part title={words.messages}>
          <Messages groups={messages} />
        </Part>
      )}
    </main>
  );
}
