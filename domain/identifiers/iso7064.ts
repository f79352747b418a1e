/** ISO 7064 MOD 37,36: the check character of e-licence numbers (GB/T 36904) and of our case numbers. Finds every single wrong character. */

const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The product after all characters of `body`, from which the check character follows. Throws RangeError on a character outside 0-9A-Z. */
function productOf(body: string): number {
  let product = 36;
  for (const char of body) {
    const value = CHARACTERS.indexOf(char);
    if (value < 0) throw new RangeError(`MOD 37,36 knows only 0-9 and A-Z, not "${char}"`);
    product = (((product + value) % 36 || 36) * 2) % 37;
  }
  return product;
}

/** The check character to put after `body` (characters 0-9A-Z). */
export const mod3736Check = (body: string): string => CHARACTERS.charAt((37 - productOf(body)) % 36);

/** Whether `text`, its last character being the check, holds. False for anything outside 0-9A-Z. */
export const holdsMod3736 = (text: string): boolean => /^[0-9A-Z]{2,}$/.test(text) && mod3736Check(text.slice(0, -1)) === text.slice(-1);
