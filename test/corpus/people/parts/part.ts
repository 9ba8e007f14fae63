import type { Block } from '../page/page';
import type { Answers } from '../school/answers';

/** One part of the form, filled in by one school. */
export type Part = (answers: Answers) => readonly Block[];
