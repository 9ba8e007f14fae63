import { XmlElement } from '../xml/nodes';
import type { XmlTree } from '../xml/xml-tree';
import { attribute, likeRoot } from './plain-elements';
import type { WordPackage } from './word-package';

const extensionNamespace = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const paneNamespace = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const paneRelationship = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const extensionRelationship = 'http://schemas.microsoft.com/office/2011/relationships/webextension';

/**
 * The settings that an add-in keeps in the document, where Office keeps them: as properties of a web
 * extension part, hung on the task panes of the package ([MS-OWEXML] 2.3). Values are JSON text.
 */
export class DocumentSettings {
  constructor(
    private readonly file: WordPackage,
    private readonly addInId: string,
  ) {}

  read(): Map<string, string> {
    const properties = this.extension()?.root.child('properties')?.elements() ?? [];
    return new Map(properties.map((each) => [each.attribute('name') ?? '', each.attribute('value') ?? '']));
  }

  /** Replaces all settings of the add-in. */
  write(settings: ReadonlyMap<string, string>): void {
    const tree = this.extension() ?? this.addExtension();
    const properties = tree.root.child('properties');
    if (!properties) throw new Error('The add-in’s part in the document holds no properties.');
    for (const property of properties.elements()) tree.remove(property);
    for (const [name, value] of settings)
      tree.append(properties, likeRoot(tree, 'property', { name, value }));
  }

  private extension(): XmlTree | null {
    const pane = this.paneName();
    if (!pane) return null;
    const parts = this.file.relationships(pane).filter(({ type }) => type === extensionRelationship);
    const trees = parts.map(({ target }) => this.file.plumbingXml(target));
    return trees.find(({ root }) => root.child('reference')?.attribute('id') === this.addInId) ?? null;
  }

  private paneName(): string | null {
    return this.file.relationships('').find(({ type }) => type === paneRelationship)?.target ?? null;
  }

  private addExtension(): XmlTree {
    let pane = this.paneName();
    if (!pane) {
      pane = 'word/webextensions/taskpanes.xml';
      this.file.add(
        pane,
        `<wetp:taskpanes xmlns:wetp="${paneNamespace}"/>`,
        'application/vnd.ms-office.webextensiontaskpanes+xml',
        '',
        paneRelationship,
      );
    }
    let number = 1;
    while (this.file.has(`word/webextensions/webextension${number}.xml`)) number += 1;
    const tree = this.file.add(
      `word/webextensions/webextension${number}.xml`,
      `<we:webextension xmlns:we="${extensionNamespace}" id="{${this.addInId}}">` +
        `<we:reference id="${this.addInId}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
        '<we:alternateReferences/><we:properties/><we:bindings/>' +
        `<we:snapshot xmlns:r="${relationships}"/></we:webextension>`,
      'application/vnd.ms-office.webextension+xml',
      pane,
      extensionRelationship,
    );
    this.showPane(pane);
    return tree;
  }

  /** Adds the pane that stands for the part just related. */
  private showPane(pane: string): void {
    const tree = this.file.plumbingXml(pane);
    const related = this.file.relationships(pane).at(-1)?.id ?? '';
    const panel = likeRoot(tree, 'taskpane', { dockstate: 'right', visibility: '0', width: '350', row: '1' });
    const reference = new XmlElement(panel.name.replace('taskpane', 'webextensionref'), paneNamespace, [
      attribute('xmlns:r', relationships, 'http://www.w3.org/2000/xmlns/'),
      attribute('r:id', related, relationships),
    ]);
    tree.append(tree.root, panel);
    tree.append(panel, reference);
  }
}
