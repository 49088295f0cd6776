/**
 * What our libraries use and our oldest browsers lack; the build lowers syntax and adds nothing. Imported first.
 *
 * `Object.hasOwn` came with Chrome 93 and Firefox 92; noble calls it when it is loaded.
 */
export function addMissing(target: { prototype?: object; hasOwn?: unknown } = Object): void {
  target.hasOwn ??= (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key);
}

addMissing();
