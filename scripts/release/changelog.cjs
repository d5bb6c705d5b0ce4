/**
 * Lines that say why a size grew, for the check of sizes, and the sentence before them. They are in the changesets for reviewers; who
 * uses a package reads what changed.
 */
const ofSizes = /^(Size of .* up to .*|Sizes: .*|.* adds to the size:)$/gm;

/**
 * One change as an item of a list, its further lines indented; nothing where it is about sizes only.
 * @param {{ summary: string }} changeset
 * @returns {Promise<string>}
 */
const getReleaseLine = ({ summary }) => {
  const [first, ...rest] = summary
    .replace(ofSizes, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n');
  const lines = first ? [`- ${first}`, ...rest.map((line) => line && `  ${line}`)] : [];
  return Promise.resolve(lines.join('\n'));
};

/** The packages have one version, so a list of what each of them needs says nothing. */
const getDependencyReleaseLine = () => Promise.resolve('');

module.exports = { getReleaseLine, getDependencyReleaseLine };
