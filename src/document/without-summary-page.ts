import { summaryPageTag } from '../framework/tags';
import type { Block, Control, Story } from '../ooxml/model';

/**
 * The main text without the summary page that the pane has put into it: what it repeats of the answers is no
 * answer. The same story where there is no such page.
 */
export function withoutSummaryPage(story: Story): Story {
  if (!story.controls.some(isSummaryPage)) return story;
  return {
    ...story,
    blocks: story.blocks.filter((block) => !isInSummaryPage(block)),
    controls: story.controls.filter((control) => !isSummaryPage(control)),
  };
}

function isInSummaryPage({ control }: Block): boolean {
  for (let at = control; at !== null; at = at.parent) if (isSummaryPage(at)) return true;
  return false;
}

function isSummaryPage({ tag }: Control): boolean {
  return tag === summaryPageTag;
}
