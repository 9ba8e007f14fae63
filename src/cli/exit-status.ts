/** The exit statuses, on which a script can act. */
export const exitStatus = {
  /** Every document was recognised, and the work was done. */
  done: 0,
  /** At least one document was not recognised, or the files could not be written. */
  notDone: 1,
  /** The command line made no sense. */
  wrongUsage: 2,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
