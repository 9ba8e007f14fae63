import type { Framework } from '../framework/framework';
import type { Controls } from './controls';
import type { TemplateAnswers } from './template-answers';

/** The framework, the answers and the controls of which every section is made. */
export interface Contents {
  readonly framework: Framework;
  readonly answers: TemplateAnswers;
  readonly controls: Controls;
}
