import { Scope, type Step } from './scope';
import type { StoryScopes } from './story-scopes';
import type { XmlElement } from './xml';

/**
 * Reads a drawing, VML picture or embedded object down to the text boxes that it may hold. It counts as a
 * picture unless text boxes are all that it is.
 */
export class DrawingScope extends Scope {
  private holdsTextBox = false;
  private holdsImage = false;

  constructor(private readonly scopes: StoryScopes) {
    super();
  }

  open(element: XmlElement): Step {
    switch (element.name) {
      case 'w:txbxContent':
        this.holdsTextBox = true;
        this.scopes.story.startTextBox();
        return this.scopes.textBox;
      case 'a:blip':
      case 'v:imagedata':
        this.holdsImage = true;
    }
    return 'through';
  }

  override close(): void {
    if (this.holdsImage || !this.holdsTextBox) this.scopes.story.addPicture();
  }
}
