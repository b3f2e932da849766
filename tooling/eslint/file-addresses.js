// A folder may have spaces or Khmer letters in its name: then the path of a file and the path of its address are two texts.

const MESSAGE = {
  pathname: "The path in an address is percent-encoded. Write fileURLToPath(new URL(…)).",
  text: "An address made of a path must be percent-encoded. Write pathToFileURL(path).",
};

/** Whether an expression makes an address: `new URL(…)`, `pathToFileURL(…)` or `import.meta.url`. */
function isAddress(node) {
  if (node.type === "NewExpression" || node.type === "CallExpression")
    return node.callee.type === "Identifier" && ["URL", "pathToFileURL"].includes(node.callee.name);
  return isOwnAddress(node);
}

const isOwnAddress = (node) =>
  node.type === "MemberExpression" &&
  node.object.type === "MetaProperty" &&
  node.property.type === "Identifier" &&
  node.property.name === "url";

/** Whether the arguments tell of a file: of the module itself, or in words. */
const tellsOfFile = ({ arguments: given = [] }) =>
  given.some(
    (each) => isOwnAddress(each) || (each.type === "Literal" && String(each.value).startsWith("file:")),
  );

/** The expression that a name was given where it was declared, if it keeps it. */
function valueOf(node, scope) {
  if (node.type !== "Identifier") return node;
  for (let at = scope; at; at = at.upper) {
    const [definition] = at.set.get(node.name)?.defs ?? [];
    if (definition) return (definition.node.type === "VariableDeclarator" && definition.node.init) || node;
  }
  return node;
}

/** @type {import("eslint").Rule.RuleModule} */
export const fileAddresses = {
  meta: { type: "problem", schema: [], messages: MESSAGE },
  create(context) {
    const { sourceCode } = context;
    return {
      MemberExpression(node) {
        if (node.property.type !== "Identifier" || node.property.name !== "pathname") return;
        const object = valueOf(node.object, sourceCode.getScope(node));
        const isFile = object.callee?.name === "pathToFileURL" || tellsOfFile(object);
        if (isAddress(object) && isFile) context.report({ node, messageId: "pathname" });
      },
      VariableDeclarator(node) {
        if (node.id.type !== "ObjectPattern" || !node.init) return;
        const object = valueOf(node.init, sourceCode.getScope(node));
        const isFile = object.callee?.name === "pathToFileURL" || tellsOfFile(object);
        const takes = node.id.properties.some(({ key }) => key?.name === "pathname");
        if (takes && isAddress(object) && isFile) context.report({ node, messageId: "pathname" });
      },
      TemplateLiteral(node) {
        const start = node.quasis[0]?.value.raw ?? "";
        if (/^file:\/*$/.test(start) && node.expressions.length > 0)
          context.report({ node, messageId: "text" });
      },
      BinaryExpression(node) {
        if (
          node.operator === "+" &&
          node.left.type === "Literal" &&
          /^file:\/*$/.test(String(node.left.value))
        )
          context.report({ node, messageId: "text" });
      },
      // import.meta.url.slice("file://".length), .replace("file://", "")
      CallExpression(node) {
        if (node.callee.type !== "MemberExpression" || !isOwnAddress(node.callee.object)) return;
        if (["slice", "substring", "replace"].includes(node.callee.property.name))
          context.report({ node, messageId: "pathname" });
      },
    };
  },
};
