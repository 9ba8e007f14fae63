import type { ExpectedReading } from '../case';
import { completeForm } from '../build/filled-forms';
import type { LevelName } from '../build/wording';
import { levelLabels } from '../shapes/columns';

/** The ratings that every document of these kinds stands for. */
export const ratings = completeForm.ratings;
export const ids = Object.keys(ratings);

export const bothUnsure: ExpectedReading = { ratings: {}, unsure: ids };
export const suggested: ExpectedReading = { ratings: {}, suggestions: ratings };

/** Words about a level, whose label stands where the pattern has `{}`. */
export const said = (pattern: string) => (level: LevelName) => pattern.replace('{}', levelLabels[level]);
