/** Prints what makes the run's random tests draw the same again, and the line that continuous integration reads. */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const failedSuites = results.testResults.filter((suite) => suite.testExecError).length;
    const failed = results.numFailedTests + failedSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    process.stdout.write(
      `\nSEED=${process.env['SEED']}\n${results.numPassedTests} passed, ${failed} failed${skipped}\n`,
    );
  }
};
