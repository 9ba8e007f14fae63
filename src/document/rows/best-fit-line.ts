import type { Framework, LevelKey } from '../../framework/framework';
import { findLevel } from '../../framework/lookup';
import { levelOfText } from '../text/level-names';
import { written } from '../text/placeholders';

/**
 * What the line "Best fit:" says once a level, or none for null, is chosen. Whatever else somebody has written
 * there stays: "Expected (mostly)" becomes "Exemplary (mostly)".
 *
 * @param before what stands in the line now, without "Best fit:"
 */
export function bestFitLine(framework: Framework, before: string, level: LevelKey | null): string {
  const label = level === null ? '' : (findLevel(framework, level)?.label ?? '');
  const said = written(framework, before) ?? '';
  const named = said === '' ? null : levelOfText(framework, said);
  const old = named === null || named === 'unclear' ? undefined : findLevel(framework, named)?.label;
  const at = old === undefined ? -1 : said.toLowerCase().indexOf(old.toLowerCase());
  // A level's name cut short or misspelt is nothing but that name.
  if (old !== undefined && at < 0 && !/\s/.test(said)) return label;
  if (old === undefined || at < 0) return [label, said].filter((part) => part !== '').join(', ');
  return (said.slice(0, at) + label + said.slice(at + old.length)).trim();
}
