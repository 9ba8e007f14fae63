import { found } from '../host/word-error';
import { clearRegion } from '../word/text/clearing';
import { insertControl } from '../word/controls/insert-control';
import { removeBlock } from '../word/text/deletion';
import { insertParagraph } from '../word/text/paragraphs';
import { bodyRegion, spanAt, tableRegion } from '../word/tables/region';
import { inside } from '../word/text/story-range';
import {
  addRows,
  cellsOf,
  cellText,
  deleteRows,
  headerRowCount,
  isHeader,
  nestingLevel,
  rowsOf,
  setCellText,
  setHeaderRowCount,
  setShading,
  setValues,
  shadingOf,
} from '../word/tables/tables';
import { touched, within } from '../word/text/walk';
import type { XmlElement } from '../xml/nodes';
import { insertLocation, number, rangeLocation, text } from './arguments';
import { hostObject, type Argument, type HostObject, type Model } from './host-object';
import { parentMembers, readingMembers } from './text-members';

/** `Word.Table`. */
export function tableObject(model: Model, table: XmlElement): HostObject {
  const { document } = model;
  const region = () => tableRegion(table);
  const rows = () => rowsOf(table);
  const beside = (step: number): XmlElement | undefined => {
    const all = touched(document.root, inside(document.body), 'p');
    const own = table.descendants('p').filter((each) => all.includes(each));
    const edge = step > 0 ? own.at(-1) : own[0];
    return edge ? all[all.indexOf(edge) + step] : undefined;
  };
  const next = () => {
    const tables = touched(document.root, inside(document.body), 'tbl');
    return tables.slice(tables.indexOf(table) + 1).find((each) => nestingLevel(each) === nestingLevel(table));
  };
  const cell = (row: Argument, at: Argument) => {
    const cells = cellsOf(found(rows()[number(row)]));
    return model.cell(found(cells[number(at)]));
  };
  const members = () => ({
    scalars: {
      RowCount: { get: () => rows().length },
      HeaderRowCount: {
        get: () => headerRowCount(table),
        set: (count: unknown) => setHeaderRowCount(document, table, count),
      },
      IsUniform: { get: () => new Set(rows().map((row) => cellsOf(row).length)).size <= 1 },
      NestingLevel: { get: () => nestingLevel(table) },
      Style: {
        get: () =>
          document.styles.name(table.child('tblPr')?.child('tblStyle')?.attribute('val') ?? null, 'table'),
      },
      Values: {
        get: () => rows().map((row) => cellsOf(row).map((each) => cellText(document, each))),
        set: (values: unknown) => setValues(document, rows(), values),
      },
    },
    objects: {
      Rows: () => model.collection('TableRow', () => rows().map((row) => model.row(row))),
      Tables: () =>
        model.collection('Table', () =>
          within(document.root, inside(table), 'tbl').map((each) => model.table(each)),
        ),
      Font: () => model.font(region),
      ...parentMembers(model, region),
    },
    methods: {
      ...readingMembers(model, region),
      GetCell: cell,
      GetNext: () => model.table(found(next())),
      GetParagraphAfter: () => model.paragraph(found(beside(1))),
      GetParagraphBefore: () => model.paragraph(found(beside(-1))),
      GetRange: (location: Argument) =>
        model.range(
          document.range(spanAt(region(), rangeLocation(location, ['Whole', 'Start', 'End', 'After']))),
        ),
      InsertParagraph: (words: Argument, location: Argument) =>
        model.paragraph(
          insertParagraph(document, region(), text(words), insertLocation(location, ['Before', 'After'])),
        ),
      InsertContentControl: () => model.control(insertControl(document, region())),
      AddRows: (location: Argument, count: Argument, values: Argument) => {
        const row = found(location === 'Start' ? rows()[0] : rows().at(-1));
        return rowCollection(model, addRows(document, row, location, count, values));
      },
      DeleteRows: (first: Argument, count: Argument = 1) =>
        deleteRows(document, rows().slice(number(first), number(first) + number(count))),
      Clear: () =>
        rows()
          .flatMap(cellsOf)
          .forEach((each) => clearRegion(document, bodyRegion(each))),
      Delete: () => removeBlock(document, table),
    },
  });
  return hostObject('Table', members, {
    identity: { _Id: document.idOf(table) },
    region,
    exists: () => document.tree.contains(table),
  });
}

/** `Word.TableRow`. */
export function rowObject(model: Model, row: XmlElement): HostObject {
  const { document } = model;
  const region = () => tableRegion(row);
  const table = () => found(row.ancestor('tbl'));
  const index = () => rowsOf(table()).indexOf(row);
  const members = () => ({
    scalars: {
      CellCount: { get: () => cellsOf(row).length },
      RowIndex: { get: index },
      IsHeader: { get: () => isHeader(row) },
      Values: {
        get: () => [cellsOf(row).map((cell) => cellText(document, cell))],
        set: (values: unknown) => setValues(document, [row], values),
      },
      ShadingColor: {
        get: () => sameOrNone(cellsOf(row).map((cell) => shadingOf(document, cell))),
        set: (colour: unknown) => cellsOf(row).forEach((cell) => setShading(document, cell, colour)),
      },
    },
    objects: {
      Cells: () => model.collection('TableCell', () => cellsOf(row).map((cell) => model.cell(cell))),
      ParentTable: () => model.table(table()),
      Font: () => model.font(region),
    },
    methods: {
      ...readingMembers(model, region),
      GetNext: () => model.row(found(rowsOf(table())[index() + 1])),
      InsertRows: (location: Argument, count: Argument, values: Argument) =>
        rowCollection(model, addRows(document, row, location, count, values)),
      Clear: () => cellsOf(row).forEach((cell) => clearRegion(document, bodyRegion(cell))),
      Delete: () => deleteRows(document, [row]),
    },
  });
  return hostObject('TableRow', members, {
    identity: { _Id: document.idOf(row) },
    region,
    exists: () => document.tree.contains(row),
  });
}

/** `Word.TableCell`. */
export function cellObject(model: Model, cell: XmlElement): HostObject {
  const { document } = model;
  const row = () => found(cell.ancestor('tr'));
  const table = () => found(cell.ancestor('tbl'));
  const rowIndex = () => rowsOf(table()).indexOf(row());
  const cellIndex = () => cellsOf(row()).indexOf(cell);
  const next = () =>
    cellsOf(row())[cellIndex() + 1] ??
    rowsOf(table())
      .slice(rowIndex() + 1)
      .flatMap(cellsOf)[0];
  const members = () => ({
    scalars: {
      RowIndex: { get: rowIndex },
      CellIndex: { get: cellIndex },
      Value: {
        get: () => cellText(document, cell),
        set: (words: unknown) => setCellText(document, cell, words),
      },
      ShadingColor: {
        get: () => shadingOf(document, cell),
        set: (colour: unknown) => setShading(document, cell, colour),
      },
    },
    objects: {
      Body: () => model.body(cell),
      ParentRow: () => model.row(row()),
      ParentTable: () => model.table(table()),
    },
    methods: {
      GetNext: () => model.cell(found(next())),
      DeleteRow: () => deleteRows(document, [row()]),
      InsertRows: (location: Argument, count: Argument, values: Argument) =>
        rowCollection(model, addRows(document, row(), location, count, values)),
    },
  });
  return hostObject('TableCell', members, {
    identity: { _Id: document.idOf(cell) },
    region: () => bodyRegion(cell),
    exists: () => document.tree.contains(cell),
  });
}

function rowCollection(model: Model, rows: readonly XmlElement[]): HostObject {
  return model.collection('TableRow', () => rows.map((row) => model.row(row)));
}

function sameOrNone(colours: readonly string[]): string {
  return colours.every((colour) => colour === colours[0]) ? (colours[0] ?? '') : '';
}
