/** Who may import whom, by folder. A folder may always import itself; tests and stories may also import `testing`. */
export const layers = {
  core: { folder: 'packages/core', mayImport: [] },
  adapters: { folder: 'packages/adapters', mayImport: ['core'] },
  hooks: { folder: 'packages/hooks', mayImport: ['core'] },
  components: { folder: 'packages/components', mayImport: ['core', 'hooks'] },
  telemetry: { folder: 'packages/telemetry', mayImport: ['core'] },
  testing: { folder: 'packages/testing', mayImport: ['core', 'adapters'] },
};

/** Folders that may import everything. */
export const openFolders = { apps: 'apps/*', bench: 'bench', scripts: 'scripts', stories: '[.]storybook' };
