import type { ConditionId } from '@faultline/core';
import { markdownPlace } from '../docs/places.ts';
import { toStory } from '../links.ts';
import words from '../words.json';
import { overridesOf } from './overrides.ts';

/** The guides that say how an app changes what is listed, by their titles. */
const guides = {
  'Words of your own': 'docs/guides/your-own-words.md',
  'Redial, and actions of your own': 'docs/guides/your-own-actions.md',
  'In your own layout': 'docs/guides/your-own-layout.md',
  'Themes and dark mode': 'docs/guides/theming.md',
} as const;

const HowTo = () => (
  <>
    <p>{words['override.how']}</p>
    <ul>
      {Object.entries(guides).map(([title, path]) => (
        <li key={path}>
          <a {...toStory(markdownPlace(path)?.story ?? '')}>{title}</a>
        </li>
      ))}
    </ul>
  </>
);

/** The exact names of what an app can change of a condition, and the guides that say how. */
export function Overridable({ condition }: { readonly condition: ConditionId }) {
  const { messages, codeMessages, actions, component, parts, attributes } = overridesOf(condition);
  const lists = {
    [words['override.messages']]: messages,
    [words['override.codes']]: codeMessages,
    [words['override.actions']]: actions,
    [`${words['override.parts']} ${component}`]: parts,
    [words['override.attributes']]: attributes,
  };
  return (
    <>
      {Object.entries(lists)
        .filter(([, names]) => names.length > 0)
        .map(([title, names]) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul className="review-names">
              {names.map((name) => (
                <li key={name}>
                  <code>{name}</code>
                </li>
              ))}
            </ul>
          </div>
        ))}
      <HowTo />
    </>
  );
}
