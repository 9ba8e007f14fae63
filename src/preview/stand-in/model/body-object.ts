import { bodyRegion } from '../word/tables/region';
import type { XmlElement } from '../xml/nodes';
import { hostObject, type HostObject, type Model } from './host-object';
import { textMembers } from './text-members';

/** `Word.Body`: of the document, or of a table cell. */
export function bodyObject(model: Model, container: XmlElement): HostObject {
  const region = () => bodyRegion(container);
  const members = () => {
    const common = textMembers(model, region, {
      insertText: ['Replace', 'Start', 'End'],
      insertParagraph: ['Start', 'End'],
      getRange: ['Whole', 'Start', 'End', 'After', 'Content'],
    });
    const type = container.local === 'tc' ? 'TableCell' : 'MainDoc';
    return { ...common, scalars: { ...common.scalars, Type: { get: () => type } } };
  };
  return hostObject('Body', members, { region, exists: () => model.document.tree.contains(container) });
}
