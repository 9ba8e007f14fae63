import { type ITableOptions, StringValueElement, Table, XmlComponent } from 'docx';

/** A table with a header row, and with the title and the description that a screen reader says first. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof XmlComponent)) throw new TypeError('The table has no properties.');
    properties
      .addChildElement(new StringValueElement('w:tblLook', firstRow))
      .addChildElement(new StringValueElement('w:tblCaption', title))
      .addChildElement(new StringValueElement('w:tblDescription', description));
  }
}

/** The bit of `tblLook` that says that the first row is a header. */
const firstRow = '0020';
