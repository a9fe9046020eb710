import { mostWork, workAsked } from "@shared/envelope/ageHeader";
import { failure, type Result, success } from "@shared/lib/result";
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";

/** Why something sealed did not open. */
export type OpenFault = "wrong-passphrase" | "broken" | "too-costly";

/** Encrypts for whoever knows the passphrase, as a binary age v1 file. Slow on purpose: about a second. */
export const sealWithPassphrase = (text: string, passphrase: string, work = mostWork): Promise<Uint8Array> => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return encrypter.encrypt(text);
};

/** Opens what was sealed with a passphrase; a file that asks for too much work is not even tried. */
export const openWithPassphrase = async (bytes: Uint8Array, passphrase: string): Promise<Result<string, OpenFault>> => {
  const work = workAsked(bytes);
  if (work === null) return failure("broken");
  if (work > mostWork) return failure("too-costly");
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return success(await decrypter.decrypt(bytes, "text"));
  } catch (error) {
    return failure(error instanceof Error && /no identity matched/.test(error.message) ? "wrong-passphrase" : "broken");
  }
};

/** A page's key: drafts go to its public part at once, the private part is guarded by the passphrase. */
export const makePageKey = async (
  passphrase: string,
  work = mostWork,
): Promise<{ readonly recipient: string; readonly guarded: Uint8Array }> => {
  const identity = await generateX25519Identity();
  return {
    recipient: await identityToRecipient(identity),
    guarded: await sealWithPassphrase(identity, passphrase, work),
  };
};

/** Encrypts to a page's public part: quick enough for every pause in typing. */
export const lockDraft = (text: string, recipient: string): Promise<Uint8Array> => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(text);
};

/** Opens a draft with the page's private part. */
export const unlockDraft = async (bytes: Uint8Array, identity: string): Promise<Result<string, OpenFault>> => {
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(identity);
    return success(await decrypter.decrypt(bytes, "text"));
  } catch {
    return failure("broken");
  }
};
