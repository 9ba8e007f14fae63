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
      const statement = context.document.contentControls.getByTag(`send/${aspect}/${each}`).getFirst();
      statement.font.highlightColor = each === level ? '#FFFF00' : '#FFFFFF';
      await context.sync();
    }
    const line = context.document.contentControls.getByTag(`send/${aspect}/best-fit`).getFirst();
    line.insertText(label, 'Replace');
    await context.sync();
  });
}
