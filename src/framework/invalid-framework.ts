/** A pack that cannot be used. The message names the place of the fault and then the fault itself. */
export class InvalidFramework extends Error {
  override readonly name = 'InvalidFramework';

  /**
   * @param place where in the pack, such as `outcome 3, aspect 3b`; '' for the pack as a whole
   * @param fault what is wrong there, such as `the exemplary statement is empty`
   */
  constructor(
    readonly place: string,
    readonly fault: string,
  ) {
    super(place === '' ? fault : `${place}: ${fault}`);
  }
}
