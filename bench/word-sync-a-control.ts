/**
 * What the pane does, done as Microsoft's Word tutorial shows it (office-js-docs-pr,
 * docs/includes/word-tutorial-content-control.md): each control by itself, with a sync of its own.
 */

/** Reads every control's text and highlight. */
export async function openSyncByControl(): Promise<void> {
  await Word.run(async (context) => {
    const controls = context.document.contentControls;
    controls.load('items/tag');
    await context.sync();
    for (const control of controls.items) {
      control.load('text,font/highlightColor');
      await context.sync();
    }
  });
}

/** Highlights one statement of an aspect, takes the others' away and writes the line "Best fit:". */
export async function chooseSyncByControl(aspect: string, level: string, label: string): Promise<void> {
  await Word.run(async (context) => {
    for (const each of ['emerging', 'expected', 'exemplary']) {
      const statement = context.document.contentControls
        .getByTag(`send/hertfordshire-2019/${aspect}/${each}`)
        .getFirst();
      statement.font.highlightColor = each === level ? '#FFFF00' : '#FFFFFF';
      await context.sync();
    }
    const line = context.document.contentControls
      .getByTag(`send/hertfordshire-2019/${aspect}/best-fit`)
      .getFirst();
    line.insertText(label, 'Replace');
    await context.sync();
  });
}

/** Puts a control round the first line of every table cell. */
export async function prepareSyncByControl(): Promise<void> {
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    const cell = 'items/parentTableCellOrNullObject';
    paragraphs.load(`${cell}/rowIndex,${cell}/cellIndex`);
    await context.sync();
    let last = '';
    for (const paragraph of paragraphs.items) {
      const { isNullObject, rowIndex, cellIndex } = paragraph.parentTableCellOrNullObject;
      const place = isNullObject ? '' : `${rowIndex} ${cellIndex}`;
      if (place !== '' && place !== last) {
        paragraph.getRange('Content').insertContentControl().tag = place;
        await context.sync();
      }
      last = place;
    }
  });
}

/** Takes every control out and leaves what it holds. */
export async function removeSyncByControl(): Promise<void> {
  await Word.run(async (context) => {
    const controls = context.document.contentControls;
    controls.load('items/tag');
    await context.sync();
    for (const control of controls.items) {
      control.delete(true);
      await context.sync();
    }
  });
}
