import type { Fill, RunFormat } from '../model';
import type { RunProperties } from './run-properties';

type BySwitches = RunFormat[];
type ByColour = Map<Fill, BySwitches>;
type ByFill = Map<Fill, ByColour>;

/**
 * Run formats, one object for each that occurs, so that runs of equal format can be told by identity and a
 * long document holds few of them.
 */
export class RunFormats {
  private readonly byHighlight = new Map<Fill, ByFill>();

  /** The format that these properties come to where nothing below them says more. */
  of(properties: RunProperties): RunFormat {
    const { highlight = null, fill = null, colour = null } = properties;
    const { bold = false, underline = false, strike = false, hidden = false } = properties;
    const { bordered = false, italic = false } = properties;
    const switches =
      (bold ? 1 : 0) |
      (underline ? 2 : 0) |
      (strike ? 4 : 0) |
      (hidden ? 8 : 0) |
      (bordered ? 16 : 0) |
      (italic ? 32 : 0);
    const known = this.known(highlight, fill, colour);
    return (known[switches] ??= {
      highlight,
      fill,
      bold,
      underline,
      strike,
      hidden,
      colour,
      ...(bordered && { bordered }),
      ...(italic && { italic }),
    });
  }

  private known(highlight: Fill, fill: Fill, colour: Fill): BySwitches {
    let byFill = this.byHighlight.get(highlight);
    if (byFill === undefined) this.byHighlight.set(highlight, (byFill = new Map()));
    let byColour = byFill.get(fill);
    if (byColour === undefined) byFill.set(fill, (byColour = new Map()));
    let bySwitches = byColour.get(colour);
    if (bySwitches === undefined) byColour.set(colour, (bySwitches = []));
    return bySwitches;
  }
}
