import type { ReactNode } from 'react';
import './reference.css';

/** One line: its name, and a cell for each of the other columns. */
export interface Line {
  readonly name: ReactNode;
  /** Unique in its table. */
  readonly id: string;
  readonly cells: readonly ReactNode[];
}

interface TableProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}

/** A table that becomes a list where there is no room for its columns: each cell then has the name of its column. */
export const Table = ({ label, columns, lines }: TableProps) => (
  <div className="reference-table">
    <table aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, id, cells }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]} data-column={columns[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** A name as it is written in code. It may break where a line is too short for it. */
export const Name = ({ children }: { readonly children: string }) => <code dir="ltr">{children}</code>;
