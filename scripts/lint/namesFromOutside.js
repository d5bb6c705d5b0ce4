import { ESLintUtils } from '@typescript-eslint/utils';
import ts from 'typescript';

/** Files that may index freely: the helpers themselves. */
const helpers = /packages\/core\/src\/table\.ts$/;

const message =
  'A name from outside may be "__proto__" or "toString", which every object has: read a table of the code with ownEntry(table, name), and keep what grows in a Map, or in a Table made with tableOf and withEntry.';

/** Whether a key can be any text: not a number, a symbol, or one of a few known names. @param {ts.Type} type */
const isAnyText = (type) => {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => (part.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) !== 0);
};

/** Forbids `table[name]` and `name in table` where the name may be any text and the table inherits from Object. */
export const namesFromOutside = ESLintUtils.RuleCreator.withoutDocs({
  meta: { type: 'problem', schema: [], messages: { name: message } },
  defaultOptions: [],
  create(context) {
    if (helpers.test(context.filename)) return {};
    const services = ESLintUtils.getParserServices(context);
    const checker = services.program.getTypeChecker();
    /** @param {import('@typescript-eslint/utils').TSESTree.Node} object */
    const inherits = (object) => {
      const type = checker.getNonNullableType(services.getTypeAtLocation(object));
      const parts = type.isUnion() ? type.types : [type];
      return parts.some(
        (part) =>
          part.symbol?.name !== 'Table' &&
          !checker.isArrayType(part) &&
          !checker.isTupleType(part) &&
          (part.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Any)) === 0,
      );
    };
    return {
      MemberExpression(node) {
        if (!node.computed) return;
        if (isAnyText(services.getTypeAtLocation(node.property)) && inherits(node.object))
          context.report({ node: node.property, messageId: 'name' });
      },
      BinaryExpression(node) {
        if (node.operator !== 'in' || node.left.type === 'PrivateIdentifier') return;
        if (isAnyText(services.getTypeAtLocation(node.left)))
          context.report({ node: node.left, messageId: 'name' });
      },
    };
  },
});
