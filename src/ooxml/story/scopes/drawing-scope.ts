import { Scope, type Step } from './scope';
import type { StoryScopes } from './story-scopes';
import { blocksText } from '../../text';
import type { XmlElement } from '../../xml/parse-xml';

/**
 * Reads a drawing, VML picture or embedded object down to the text boxes that it may hold. It counts as a
 * picture unless empty text boxes are all that it is: what a box says is not in the flow of the text, but it
 * is there to see.
 */
export class DrawingScope extends Scope {
  private holdsTextBox = false;
  private holdsImage = false;
  /** A box or a button of a form (ActiveX), whatever picture of it is kept. */
  private holdsControl = false;
  private readonly boxesBefore: number;

  constructor(private readonly scopes: StoryScopes) {
    super();
    this.boxesBefore = scopes.story.textBoxCount;
  }

  open(element: XmlElement): Step {
    switch (element.name) {
      case 'w:txbxContent':
        this.holdsTextBox = true;
        this.scopes.story.startTextBox();
        return this.scopes.textBox;
      case 'w:control':
        this.holdsControl = true;
        break;
      case 'a:blip':
      case 'v:imagedata':
        this.holdsImage = true;
    }
    return 'through';
  }

  override close(): void {
    const boxes = this.scopes.story.textBoxesSince(this.boxesBefore);
    const shows = this.holdsImage || !this.holdsTextBox || boxes.some((box) => blocksText(box).trim() !== '');
    if (shows && !this.holdsControl) this.scopes.story.addPicture();
  }
}
