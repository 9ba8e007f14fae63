import { element, xmlPart } from '../xml';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const coreProperties =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

type Relationship = readonly [id: string, type: string, target: string];

function relationshipsPart(relationships: readonly Relationship[]): string {
  return xmlPart(
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      relationships.map(([id, type, target]) =>
        element('Relationship', { Id: id, Type: type, Target: target }),
      ),
    ),
  );
}

/** By which the main part's sections name their footers. */
export const footerRelationships = { portrait: 'rId6', landscape: 'rId7' } as const;

/** From the package to its main part and its properties. */
export function packageRelationships(): string {
  return relationshipsPart([
    ['rId1', `${office}/officeDocument`, 'word/document.xml'],
    ['rId2', coreProperties, 'docProps/core.xml'],
    ['rId3', `${office}/extended-properties`, 'docProps/app.xml'],
  ]);
}

/** From the main part to the parts that it is laid out with. */
export function documentRelationships(): string {
  return relationshipsPart([
    ['rId1', `${office}/styles`, 'styles.xml'],
    ['rId2', `${office}/numbering`, 'numbering.xml'],
    ['rId3', `${office}/settings`, 'settings.xml'],
    ['rId4', `${office}/fontTable`, 'fontTable.xml'],
    ['rId5', `${office}/theme`, 'theme/theme1.xml'],
    [footerRelationships.portrait, `${office}/footer`, 'footer1.xml'],
    [footerRelationships.landscape, `${office}/footer`, 'footer2.xml'],
    ['rId8', `${office}/glossaryDocument`, 'glossary/document.xml'],
  ]);
}

/** From the glossary to its styles and their lists: it cannot use the main part's. */
export function glossaryRelationships(): string {
  return relationshipsPart([
    ['rId1', `${office}/styles`, 'styles.xml'],
    ['rId2', `${office}/numbering`, 'numbering.xml'],
  ]);
}
