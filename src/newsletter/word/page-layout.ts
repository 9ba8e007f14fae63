/** Lengths of the Word document, in twentieths of a point: A4 upright. */
export const page = { width: 11906, height: 16838, margin: 1134, footer: 600 } as const;

export const textWidth = page.width - 2 * page.margin;
