/** Whether a database is named by a PostgreSQL address; anything else names a SQLite file. */
export function isPostgresUrl(target: string): boolean {
  return /^postgres(ql)?:\/\//.test(target);
}
