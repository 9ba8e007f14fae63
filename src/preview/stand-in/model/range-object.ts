import { found } from '../host/word-error';
import { deleteRange } from '../word/text/clearing';
import { compareSpans, intersect, unite } from '../word/text/locations';
import { rangeRegion } from '../word/tables/region';
import { hasText, type StoryRange } from '../word/text/story-range';
import { region as regionOf } from './arguments';
import { hostObject, type Argument, type HostObject, type Model } from './host-object';
import { textMembers } from './text-members';

/** `Word.Range`. */
export function rangeObject(model: Model, range: StoryRange): HostObject {
  const { document } = model;
  const region = () => rangeRegion(range);
  const members = () => {
    const common = textMembers(model, region, {
      insertText: ['Replace', 'Start', 'End', 'Before', 'After'],
      insertParagraph: ['Before', 'After'],
      getRange: ['Whole', 'Start', 'End', 'After', 'Content', 'Before'],
    });
    return {
      scalars: { ...common.scalars, IsEmpty: { get: () => !hasText(document.root, range) } },
      objects: common.objects,
      methods: {
        ...common.methods,
        CompareLocationWith: (other: Argument) => compareSpans(document.root, range, regionOf(other).whole),
        ExpandTo: (other: Argument) => model.range(document.range(unite(range, regionOf(other).whole))),
        IntersectWith: (other: Argument) =>
          model.range(document.range(found(intersect(range, regionOf(other).whole)))),
        Delete: () => deleteRange(document, range),
      },
    };
  };
  return hostObject('Range', members, {
    range,
    region,
    exists: () => document.tree.contains(range.start.node) && document.tree.contains(range.end.node),
  });
}
