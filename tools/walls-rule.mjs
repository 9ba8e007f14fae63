import path from 'node:path';

/** The top folder of src that a path lies in, or null outside src. */
function roomOf(file, src) {
  const [room, ...rest] = path.relative(src, file).split(path.sep);
  return room === '..' || rest.length === 0 ? null : room;
}

/** The folders beside src, in which is nothing that ships. */
const beside = ['tools', 'test', 'bench'];

/** Whether nothing is left of an import or export once types are stripped. */
function isOfTypes({ type, importKind, exportKind, specifiers = [] }) {
  if (type === 'TSImportType' || importKind === 'type' || exportKind === 'type') return true;
  return (
    specifiers.length > 0 && specifiers.every((one) => [one.importKind, one.exportKind].includes('type'))
  );
}

/**
 * A lint rule that holds the walls between the top folders of src: it looks at where an import really leads, static
 * or dynamic, so that a folder inside a folder may have the name of a top one.
 *
 * Its option is `{ src, mayImport, pure, libraries, schemas }`: the absolute path of src; for each top folder the
 * others that it may import; the folders that run anywhere; the packages that some of those may use; and the folder
 * whose values are for some alone, `{ folder, loadedBy, open }`: everybody else imports its types, and the values of
 * the files that are open, which keep to that themselves.
 */
export const wallsRule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      wall: 'src/{{from}} may import from {{allowed}} only.',
      outside: 'src is what ships: it imports nothing from {{folder}}.',
      library: 'src/{{from}} is pure: it runs in Word, in a browser and in Node alike.',
      types: 'Only types are imported from src/{{to}} here: its schemas are loaded by {{loadedBy}} alone.',
      unknown: 'src/{{from}} is not in the table of walls in eslint.config.mjs.',
    },
  },
  create(context) {
    const { src, mayImport, pure, libraries, schemas } = context.options[0];
    const from = roomOf(context.filename, src);
    if (from === null) return {};
    const opened = schemas.open.map((file) => path.join(src, schemas.folder, file));
    const isOpen = opened.includes(context.filename);
    const check = (node, source) => {
      if (typeof source?.value !== 'string') return;
      const target = path.resolve(path.dirname(context.filename), source.value);
      const isSchema = roomOf(target, src) === schemas.folder && !opened.includes(`${target}.ts`);
      const isLoaded = from === schemas.folder ? !isOpen : schemas.loadedBy.includes(from);
      if (!isLoaded && isSchema && !isOfTypes(node)) {
        const data = { to: schemas.folder, loadedBy: schemas.loadedBy.join(', ') };
        context.report({ node, messageId: 'types', data });
      }
      const allowed = mayImport[from];
      if (allowed === undefined) {
        context.report({ node, messageId: 'unknown', data: { from } });
      } else if (source.value.startsWith('.')) {
        const to = roomOf(target, src);
        const [folder] = path.relative(path.dirname(src), target).split(path.sep);
        if (beside.includes(folder)) context.report({ node, messageId: 'outside', data: { folder } });
        if (to === null || to === from || allowed.includes(to)) return;
        const data = { from, allowed: allowed.join(', ') || 'no other folder' };
        context.report({ node, messageId: 'wall', data });
      } else if (pure.includes(from)) {
        const allowedHere = libraries[from] ?? [];
        if (!allowedHere.some((name) => source.value === name || source.value.startsWith(`${name}/`))) {
          context.report({ node, messageId: 'library', data: { from } });
        }
      }
    };
    const declaration = (node) => check(node, node.source);
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: declaration,
      TSImportType: (node) => check(node, node.argument?.literal ?? node.source),
    };
  },
};
