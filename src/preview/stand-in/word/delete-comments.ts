import { covered, type Span } from './text/walk';
import type { WordDocument } from './word-document';

const anchors = ['commentRangeStart', 'commentRangeEnd', 'commentReference'] as const;

/**
 * Deletes the comments on the text of a span, as Word does when that text is replaced (office-js#2574): those
 * whose mark, or whose both ends, lie in it.
 */
export function deleteComments(document: WordDocument, span: Span): void {
  const { root, tree, file } = document;
  const inSpan = covered(root, span).flatMap((element) =>
    anchors.flatMap((local) => [
      ...(element.local === local ? [element] : []),
      ...element.descendants(local),
    ]),
  );
  const idsOf = (local: string) =>
    inSpan.filter((element) => element.local === local).map((element) => element.attribute('id'));
  const ended = idsOf('commentRangeEnd');
  const ids = [
    ...idsOf('commentReference'),
    ...idsOf('commentRangeStart').filter((id) => ended.includes(id)),
  ];
  if (ids.length === 0) return;
  for (const anchor of anchors.flatMap((local) => root.descendants(local))) {
    if (!ids.includes(anchor.attribute('id'))) continue;
    const run = anchor.parent;
    tree.remove(anchor);
    if (run?.local === 'r' && run.elements().every(({ local }) => local === 'rPr')) tree.remove(run);
  }
  const comments = file.related('comments');
  for (const comment of comments?.root.elements() ?? []) {
    if (ids.includes(comment.attribute('id'))) comments?.remove(comment);
  }
}
