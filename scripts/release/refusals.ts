/** What a release is judged by. */
export interface Situation {
  /** Files that differ from the commit, one a line; empty when none does. */
  readonly changed: string;
  /** Tags of the commit. */
  readonly tags: readonly string[];
  /** The version of each package that would be published. */
  readonly versions: Readonly<Record<string, string>>;
  /** Changesets that no version has taken in. */
  readonly changesets: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** Why nothing may be published; empty when it may. */
export function refusals({ changed, tags, versions, changesets, env }: Situation): readonly string[] {
  const [version = '', ...others] = [...new Set(Object.values(versions))];
  const tag = `v${version}`;
  const rules: readonly (readonly [boolean, string])[] = [
    [changed !== '', `The tree is not clean: commit or remove\n${changed}`],
    [
      changesets.length > 0,
      `${changesets.length} changesets are in no version yet: run "npx changeset version" and commit the result.`,
    ],
    [others.length > 0, `The packages have several versions: ${[version, ...others].join(', ')}.`],
    [version === '0.0.0', 'The version is 0.0.0, which means that there was no release yet.'],
    [!tags.includes(tag), `This commit has no tag ${tag}: push one, and let CI publish it.`],
    [
      env['GITHUB_ACTIONS'] !== 'true' || !env['ACTIONS_ID_TOKEN_REQUEST_URL'],
      'Nobody vouches for where this was built: provenance needs the identity of a CI job ("id-token: write" on GitHub Actions).',
    ],
  ];
  return rules.flatMap(([isBroken, sentence]) => (isBroken ? [sentence] : []));
}
