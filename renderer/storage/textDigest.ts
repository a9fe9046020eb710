/** Words of 32 bits in a digest. */
export const digestWords = 4;

/**
 * 128 bits that tell one text from another (cyrb128). It finds accidents, not forgers, and takes a tenth of the time of
 * a SHA-256 that stays on this thread.
 */
export const textDigest = (text: string): Uint32Array => {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return Uint32Array.of(a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a);
};
