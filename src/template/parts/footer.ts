import type { Framework } from '../../framework/framework';
import { textWidth, type Orientation } from '../section';
import { namespaces, run, w } from '../wordprocessing';
import { element, xmlPart, type Xml } from '../xml';

/** A field that Word works out itself; the number shown until then is 1. */
const field = (instruction: 'PAGE' | 'NUMPAGES'): Xml =>
  w('fldSimple', { instr: ` ${instruction} ` }, [run('1')]);

/** A footer part: the document's title on the left, the page on the right. */
export function footerPart(framework: Framework, orientation: Orientation): string {
  const properties = w('pPr', {}, [
    w('pStyle', { val: 'Footer' }),
    w('tabs', {}, [w('tab', { val: 'right', pos: textWidth(orientation) })]),
  ]);
  const content = [
    run(framework.title),
    w('r', {}, [w('tab')]),
    run('Page '),
    field('PAGE'),
    run(' of '),
    field('NUMPAGES'),
  ];
  return xmlPart(element('w:ftr', namespaces, [w('p', {}, [properties, ...content])]));
}
