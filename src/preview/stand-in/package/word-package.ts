import { unzipSync, zipSync } from 'fflate';
import { EditHistory } from '../xml/edit-history';
import { readXml } from '../xml/read-xml';
import type { XmlTree } from '../xml/xml-tree';
import { writeXml } from '../xml/xml-writer';
import { decodePart, encodePart, type Encoding } from './part-text';
import { relationshipsPart, resolveTarget } from './part-names';
import { likeRoot } from './plain-elements';

/** A relationship of a part. `target` is the full name of a part, or a URL where it is external. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

interface LoadedPart {
  readonly tree: XmlTree;
  readonly encoding: Encoding;
  /** As read; null for a part that was added. */
  readonly source: string | null;
}

const contentTypes = '[Content_Types].xml';

/** The earliest time that a zip file can state: the same document is the same bytes at any time. */
const mtime = new Date(1980, 0, 1);

/** The parts of a .docx, read when asked for. Saving writes anew those that were edited. */
export class WordPackage {
  /** The changes to the document's text, which can be undone. */
  readonly history = new EditHistory();
  /** The changes to the parts that hold it together, which Word does not undo. */
  private readonly plumbing = new EditHistory();
  private readonly loaded = new Map<string, LoadedPart>();

  private constructor(
    /** The file as it was opened. */
    private readonly original: Uint8Array,
    private readonly parts: ReadonlyMap<string, Uint8Array>,
  ) {}

  /** @throws Error when the bytes are not a Word document in a zip file. */
  static open(bytes: Uint8Array): WordPackage {
    const opened = new WordPackage(bytes, partsIn(bytes));
    opened.xml(opened.mainName);
    return opened;
  }

  /** The name of the main document part. */
  get mainName(): string {
    const main = this.relationships('').find(({ type }) => type.endsWith('/officeDocument'));
    if (!main) throw new Error('The file has no main document part.');
    return main.target;
  }

  /** The tree of an XML part, edited as part of the document's text. */
  xml(name: string): XmlTree {
    return this.load(name, this.history);
  }

  /** The part that the main part names by a relationship of this type (its last segment), if any. */
  related(type: string): XmlTree | null {
    const relationship = this.relationships(this.mainName).find((each) => each.type.endsWith(`/${type}`));
    return relationship && this.has(relationship.target) ? this.xml(relationship.target) : null;
  }

  has(name: string): boolean {
    return this.loaded.has(name) || this.parts.has(name);
  }

  /** A part as it would be saved now. */
  bytes(name: string): Uint8Array | null {
    const part = this.loaded.get(name);
    return part ? encodePart(writeXml(part.tree), part.encoding) : (this.parts.get(name) ?? null);
  }

  /** The relationships of a part, or of the package with ''. */
  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    if (!this.has(name)) return [];
    return this.load(name, this.plumbing)
      .root.elements()
      .map((element) => {
        const target = element.attribute('Target') ?? '';
        const external = element.attribute('TargetMode') === 'External';
        return {
          id: element.attribute('Id') ?? '',
          type: element.attribute('Type') ?? '',
          target: external ? target : resolveTarget(target, part),
          external,
        };
      });
  }

  /** The content type that the package gives a part, '' for none. */
  contentType(name: string): string {
    const types = this.load(contentTypes, this.plumbing).root.elements();
    const override = types.find(
      (type) => type.attribute('PartName')?.toLowerCase() === `/${name}`.toLowerCase(),
    );
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const fallback = types.find((type) => type.attribute('Extension')?.toLowerCase() === extension);
    return (override ?? fallback)?.attribute('ContentType') ?? '';
  }

  /** Adds an XML part and relates the owner, '' for the package, to it. */
  add(name: string, xml: string, contentType: string, owner: string, relationshipType: string): XmlTree {
    const tree = readXml(xml, this.plumbing);
    this.loaded.set(name, { tree, encoding: 'utf-8', source: null });
    const types = this.load(contentTypes, this.plumbing);
    types.append(types.root, likeRoot(types, 'Override', { PartName: `/${name}`, ContentType: contentType }));
    this.relate(owner, name, relationshipType);
    return tree;
  }

  /** The tree of a part that Word does not undo edits of. */
  plumbingXml(name: string): XmlTree {
    return this.load(name, this.plumbing);
  }

  /** The package as it is now; the very file that was opened where nothing was edited. */
  save(): Uint8Array {
    const edited = new Map<string, Uint8Array>();
    for (const [name, { tree, encoding, source }] of this.loaded) {
      const text = writeXml(tree);
      if (text !== source) edited.set(name, encodePart(text, encoding));
    }
    if (edited.size === 0) return this.original;
    return zipSync(Object.fromEntries([...this.parts, ...edited]), { mtime });
  }

  private relate(owner: string, target: string, type: string): void {
    const name = relationshipsPart(owner);
    if (!this.has(name)) {
      const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
      const tree = readXml(empty, this.plumbing);
      this.loaded.set(name, { tree, encoding: 'utf-8', source: null });
    }
    const tree = this.load(name, this.plumbing);
    const ids = tree.root.elements().map((element) => element.attribute('Id'));
    let number = ids.length + 1;
    while (ids.includes(`rId${number}`)) number += 1;
    tree.append(
      tree.root,
      likeRoot(tree, 'Relationship', { Id: `rId${number}`, Type: type, Target: `/${target}` }),
    );
  }

  private load(name: string, history: EditHistory): XmlTree {
    const known = this.loaded.get(name);
    if (known) return known.tree;
    const bytes = this.parts.get(name);
    if (!bytes) throw new Error(`The file has no part ${name}.`);
    const { text, encoding } = decodePart(bytes);
    const tree = readXml(text, history);
    this.loaded.set(name, { tree, encoding, source: text });
    return tree;
  }
}

/** @throws Error when the bytes are not a zip file. */
function partsIn(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    return new Map(Object.entries(unzipSync(bytes)));
  } catch (error) {
    throw new Error('The file is not a zip file.', { cause: error });
  }
}
