import { bundle, transform } from 'lightningcss';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { UserConfig } from 'tsdown';

/** The name that a class has on the page: `root` in reconnect-banner.module.css → `faultline-reconnect-banner-root`. */
const patternOf = (file: string) => `faultline-${basename(file, '.module.css')}-[local]`;

/** Compiles one CSS module: its rules with the names that they have on the page, and those names by their own. */
const compile = (file: string) => {
  const { code, exports = {} } = transform({
    filename: file,
    code: readFileSync(file),
    minify: true,
    cssModules: {
      pattern: patternOf(file),
      dashedIdents: false,
      animation: true,
      container: true,
      grid: false,
    },
  });
  const names = Object.entries(exports)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([local, { name, composes }]) => [local, [name, ...composes.map((other) => other.name)].join(' ')]);
  return { css: code.toString(), names: Object.fromEntries(names) as Record<string, string> };
};

/** Every module that `entry` needs and then itself, each once, in the order in which they run. */
const inRunningOrder = (entry: string, importsOf: (id: string) => readonly string[] | undefined) => {
  const seen = new Set<string>();
  const order: string[] = [];
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    importsOf(id)?.forEach(visit);
    order.push(id);
  };
  visit(entry);
  return order;
};

/** For browsers from before `light-dark()`: the light colours alone, where a colour that they cannot read would leave nothing. */
function beforeLightDark(css: string): string {
  const colours = css.matchAll(
    /(--faultline-color-[a-z-]{1,40}):\s?light-dark\((oklch\([^)]{1,60}\)|#\w{3,8}),/g,
  );
  const light = [...colours].map(([, name, colour]) => `${name}:${colour}`);
  return light.length === 0
    ? ''
    : `@supports not (color:light-dark(red,red)){:where(:root,:host){${light.join(';')}}}`;
}

/**
 * Makes CSS modules into plain objects of class names, and writes all rules into one `dist/styles.css`:
 * what `src/styles.css` has first (tokens), then each module in the order in which the scripts run. The scripts
 * import no CSS, so that they run anywhere; an app imports the style sheet once.
 */
export const cssModules = (folder: string): NonNullable<UserConfig['plugins']> => {
  const rules = new Map<string, string>();
  return {
    name: 'faultline-css-modules',
    load(id: string) {
      if (!id.endsWith('.module.css')) return null;
      const { css, names } = compile(id);
      rules.set(id, css);
      return { code: `export default ${JSON.stringify(names)};`, moduleType: 'js' };
    },
    writeBundle() {
      const entry = join(folder, 'src/styles.css');
      if (!existsSync(entry)) return;
      const shared = bundle({ filename: entry, minify: true }).code.toString();
      const own = inRunningOrder(join(folder, 'src/index.ts'), (id) => {
        const info = this.getModuleInfo(id);
        // What is loaded when it is needed has its rules in the one sheet, too.
        return info ? [...info.importedIds, ...info.dynamicallyImportedIds] : [];
      });
      const sheets = [shared, beforeLightDark(shared), ...own.flatMap((id) => rules.get(id) ?? [])];
      writeFileSync(join(folder, 'dist/styles.css'), `${sheets.join('\n')}\n`);
      // TypeScript from 6 wants types of what is imported for its effect alone.
      writeFileSync(join(folder, 'dist/styles.css.d.ts'), 'export {};\n');
    },
  };
};
