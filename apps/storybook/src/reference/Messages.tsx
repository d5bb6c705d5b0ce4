import english from '@faultline/components/en.json';
import { useState } from 'react';
import { messageGroups } from './components.ts';
import { Doc } from './Doc.tsx';
import { Name, Table } from './Table.tsx';
import words from './words.json';

const texts: Readonly<Record<string, string>> = english;
const columns = [words['column.key'], words['column.english']];

/** The messages of one folder. There are hundreds, so that they are drawn when they are opened. */
function Group({ name }: { readonly name: string }) {
  const [isOpen, setOpen] = useState(false);
  const keys = messageGroups[name] ?? [];
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {keys.length} {words['messages.count']} <code dir="ltr">{name}</code>
      </summary>
      {isOpen && (
        <Table
          label={`${words.messages}: ${name}`}
          columns={columns}
          lines={keys.map((key) => ({ id: key, name: <Name>{key}</Name>, cells: [texts[key]] }))}
        />
      )}
    </details>
  );
}

/** The messages that a component shows, its own first. */
export const Messages = ({ groups }: { readonly groups: readonly string[] }) => (
  <>
    <p>
      <Doc text={words['messages.lead']} />
    </p>
    {groups.map((name) => (
      <Group key={name} name={name} />
    ))}
  </>
);
