import type { XmlElement } from '../../xml/nodes';

/** What a control stands among: runs, paragraphs, the cells of a row or the rows of a table. */
type ControlLevel = 'run' | 'block' | 'cell' | 'row';

const transparent = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'del',
  'moveTo',
  'moveFrom',
  'customXml',
  'smartTag',
  'hyperlink',
]);

/** The level of a control, told by what encloses it. */
export function controlLevel(control: XmlElement): ControlLevel {
  let parent = control.parent;
  while (parent && transparent.has(parent.local)) parent = parent.parent;
  if (parent?.local === 'p') return 'run';
  if (parent?.local === 'tr') return 'cell';
  return parent?.local === 'tbl' ? 'row' : 'block';
}

/** Whether an element is a control that stands among runs, and so cannot hold a second paragraph. */
export function isRunControl(element: XmlElement | null): boolean {
  return element?.local === 'sdt' && controlLevel(element) === 'run';
}
