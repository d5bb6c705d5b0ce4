/** The sources name their files with their endings; types are checked elsewhere. */
export default { typescript: { ignoreBuildErrors: true } };
