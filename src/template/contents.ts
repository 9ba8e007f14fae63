import type { Framework } from '../framework/framework';
import type { Controls } from './controls';
import type { TemplateAnswers } from './template-answers';

/** What each section of the document is made from. */
export interface Contents {
  readonly framework: Framework;
  readonly answers: TemplateAnswers;
  readonly controls: Controls;
}
