import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doorsWithTypes } from '../api/doors.ts';
import { apiReports } from '../api/report.ts';
import { root } from '../lib/root.mjs';

const folder = join(root, 'docs/api');
const reports = apiReports(doorsWithTypes);
const head = (door: string) => `# Types of \`${door}\`

A difference here is a change of the public interface and needs a changeset. This page is written by
\`npm run build && npx vitest run --project packed scripts/packed/api.test.ts -u\`.
`;

describe('docs/api', () => {
  it.each(doorsWithTypes)('$door has the types that are committed', async ({ door, report }) => {
    const page = `${head(door)}\n\`\`\`ts\n${reports.get(door) ?? ''}\n\`\`\`\n`;
    await expect(page).toMatchFileSnapshot(join(folder, report));
  });

  it('has a page for each entry point, and no other', () => {
    expect(readdirSync(folder).sort()).toEqual(doorsWithTypes.map(({ report }) => report).sort());
  });
});
