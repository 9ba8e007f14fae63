import type { Framework } from '../framework/framework';
import { aspectsOf } from '../framework/lookup';
import type { Random } from './random';

/** One number for each school and aspect, from which each year's levels are made. */
export class InventedLevels {
  private readonly aspects: readonly {
    readonly id: string;
    readonly ease: number;
    readonly growth: number;
  }[];
  private readonly strengths: readonly number[];
  private readonly habits: readonly (readonly number[])[];

  constructor(
    private readonly framework: Framework,
    schools: number,
    private readonly random: Random,
  ) {
    this.aspects = aspectsOf(framework).map(({ id }) => ({
      id,
      ease: random.spread() * 0.7,
      growth: 0.12 + random.spread() * 0.2,
    }));
    this.strengths = Array.from({ length: schools }, () => random.spread() * 0.5);
    this.habits = this.strengths.map(() => this.aspects.map(() => random.spread() * 0.6));
  }

  /** A school's ratings in a year, counted from 0: an aspect keeps its level, rises, falls, or is left blank. */
  ratings(school: number, year: number): Record<string, string | null> {
    const levels = this.framework.levels;
    return Object.fromEntries(
      this.aspects.map(({ id, ease, growth }, aspect) => {
        const habit = this.habits[school]?.[aspect] ?? 0;
        const chance = this.random.spread() * 0.25;
        const mark = ease + (this.strengths[school] ?? 0) + habit + growth * year + chance;
        if (this.random.chance(0.03)) return [id, null];
        const middle = (levels.length - 1) / 2;
        const level = Math.min(Math.max(Math.round(middle + mark * 0.62), 0), levels.length - 1);
        return [id, levels[level]?.key ?? null];
      }),
    );
  }
}
