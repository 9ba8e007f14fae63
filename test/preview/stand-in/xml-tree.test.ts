import { EditHistory } from '../../../src/preview/stand-in/xml/edit-history';
import type { XmlElement, XmlNode } from '../../../src/preview/stand-in/xml/nodes';
import { XmlText } from '../../../src/preview/stand-in/xml/nodes';
import { Point } from '../../../src/preview/stand-in/xml/positions';
import { readXml } from '../../../src/preview/stand-in/xml/read-xml';
import type { XmlTree } from '../../../src/preview/stand-in/xml/xml-tree';
import { writeXml } from '../../../src/preview/stand-in/xml/xml-writer';

/** A tree with points in it: `[` and `]` in its texts mark where, and are not part of it. */
function treeWithPoints(source: string): { tree: XmlTree; history: EditHistory; points: Point[] } {
  const history = new EditHistory();
  const tree = readXml(source.replace(/[[\]]/g, ''), history);
  const marked = readXml(source, new EditHistory());
  const points = placesIn(marked.root, tree.root).map(([node, offset]) => new Point(node, offset));
  points.forEach((point) => tree.hold(point));
  return { tree, history, points };
}

function placesIn(marked: XmlElement, plain: XmlElement): [XmlElement | XmlText, number][] {
  return marked.children.flatMap((child, index): [XmlElement | XmlText, number][] => {
    const twin = plain.children[index];
    if (child.kind === 'element' && twin?.kind === 'element') return placesIn(child, twin);
    if (child.kind !== 'text' || twin?.kind !== 'text') return [];
    return [...child.data.matchAll(/[[\]]/g)].map((match, before) => [twin, match.index - before]);
  });
}

/** The tree as written, with its points shown again. */
function shown({ tree, points }: { tree: XmlTree; points: readonly Point[] }): string {
  const mark = (node: XmlNode, offset: number): string =>
    points
      .map((point, at) => (point.node === node && point.offset === offset ? '[]'.charAt(at) : ''))
      .join('');
  const show = (node: XmlNode): string => {
    if (node.kind === 'markup') return node.source;
    if (node.kind === 'text') {
      return Array.from(
        { length: node.data.length + 1 },
        (_, at) => mark(node, at) + node.data.charAt(at),
      ).join('');
    }
    const inside = node.children.map((child, at) => mark(node, at) + show(child)).join('');
    return `<${node.name}>${inside}${mark(node, node.children.length)}</${node.name}>`;
  };
  return show(tree.root);
}

const first = (tree: XmlTree, local: string): XmlElement => {
  const element = tree.root.descendants(local)[0];
  if (!element) throw new Error(`There is no ${local}.`);
  return element;
};

describe('points in a tree', () => {
  test('stay in the text that is replaced round them', () => {
    const setting = treeWithPoints('<a><b>o[ne t]wo</b></a>');
    const text = first(setting.tree, 'b').children[0];
    if (!(text instanceof XmlText)) throw new Error('There is no text.');
    setting.tree.replaceText(text, 0, 1, 'wh');
    expect(shown(setting)).toBe('<a><b>wh[ne t]wo</b></a>');
    setting.tree.replaceText(text, 3, 3, '');
    expect(shown(setting)).toBe('<a><b>wh[n]wo</b></a>');
  });

  test('go to where an element was that is removed, and past one that is put before them', () => {
    const setting = treeWithPoints('<a><b>o[ne</b><c>t]wo</c></a>');
    setting.tree.remove(first(setting.tree, 'b'));
    expect(shown(setting)).toBe('<a>[<c>t]wo</c></a>');
    setting.tree.insert(setting.tree.root, 1, new XmlText('!'));
    expect(shown(setting)).toBe('<a>[<c>t]wo</c>!</a>');
    setting.tree.insert(setting.tree.root, 0, new XmlText('?'));
    expect(shown(setting)).toBe('<a>[?<c>t]wo</c>!</a>');
  });

  test('go along with an element that is moved or wrapped', () => {
    const setting = treeWithPoints('<a><b>o[ne</b><c>t]wo</c></a>');
    setting.tree.move(first(setting.tree, 'b'), setting.tree.root, 1);
    expect(shown(setting)).toBe('<a><c>t]wo</c><b>o[ne</b></a>');
  });

  test('stay behind the whole when an element is split before them', () => {
    const setting = treeWithPoints('<a><b><c>one</c><d>two</d></b></a>');
    const [start, end] = [new Point(setting.tree.root, 0), new Point(setting.tree.root, 1)];
    [start, end].forEach((point) => setting.tree.hold(point));
    setting.tree.splitElement(first(setting.tree, 'b'), 1);
    expect(shown({ tree: setting.tree, points: [start, end] })).toBe(
      '<a>[<b><c>one</c></b><b><d>two</d></b>]</a>',
    );
  });

  test('move into the half of a split text that they stand in', () => {
    const setting = treeWithPoints('<a><b>o[ne t]wo</b></a>');
    const text = first(setting.tree, 'b').children[0];
    if (text instanceof XmlText) setting.tree.splitText(text, 4);
    expect(first(setting.tree, 'b').children).toHaveLength(2);
    expect(shown(setting)).toBe('<a><b>o[ne t]wo</b></a>');
  });
});

describe('the history of a tree', () => {
  test('takes back a step, and nothing of the step before', () => {
    const { tree, history } = treeWithPoints('<a x="1"><b>one</b><c/></a>');
    tree.setAttribute(tree.root, { name: 'x', namespace: '', local: 'x', value: '2' });
    history.endStep();
    tree.splitElement(first(tree, 'b'), 0);
    tree.remove(first(tree, 'c'));
    history.endStep();
    history.undo();
    expect(writeXml(tree)).toBe('<a x="2"><b>one</b><c/></a>');
    history.undo();
    expect(writeXml(tree)).toBe('<a x="1"><b>one</b><c/></a>');
  });

  test('leaves nothing of an attempt that fails', () => {
    const { tree, history } = treeWithPoints('<a><b/></a>');
    const attempt = () =>
      history.attempt(() => {
        tree.remove(first(tree, 'b'));
        throw new Error('half way');
      });
    expect(attempt).toThrow('half way');
    expect(writeXml(tree)).toBe('<a><b/></a>');
    expect(history.endStep()).toBe(false);
  });

  test('asks before every change, and changes nothing when refused', () => {
    const { tree, history } = treeWithPoints('<a><b/></a>');
    history.guard = () => {
      throw new Error('locked');
    };
    expect(() => tree.remove(first(tree, 'b'))).toThrow('locked');
    expect(writeXml(tree)).toBe('<a><b/></a>');
  });
});

describe('reading XML', () => {
  test.each(['<a>', '<a></b>', '<a x="1" x="2"/>', '<p:a/>', 'text', ''])('refuses %s', (source) => {
    expect(() => readXml(source, new EditHistory())).toThrow();
  });
});
