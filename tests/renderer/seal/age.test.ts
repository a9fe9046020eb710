import { mayBeOpened, mostWork, workAsked } from "@shared/envelope/ageHeader";
import { decodeBase64, encodeBase64 } from "@shared/lib/base64";
import { Encrypter } from "age-encryption";
import { expect, test } from "vitest";
import {
  lockDraft,
  makePageKey,
  openWithPassphrase,
  sealWithPassphrase,
  unlockDraft,
} from "../../../renderer/seal/age";

/** A light lock where the test is not about its weight. */
const quick = 10;
const encoder = new TextEncoder();

test("what is sealed opens with its passphrase and with no other", async () => {
  const sealed = await sealWithPassphrase("Our customers stay ours — ďakujem", "abandon ability able");
  expect(await openWithPassphrase(sealed, "abandon ability able")).toEqual({
    ok: true,
    value: "Our customers stay ours — ďakujem",
  });
  expect(workAsked(sealed)).toBe(mostWork);
  expect(mayBeOpened(encodeBase64(sealed))).toBe(true);
  const other = await sealWithPassphrase("A list", "abandon ability able", quick);
  expect(await openWithPassphrase(other, "abandon ability about")).toEqual({ ok: false, error: "wrong-passphrase" });
});

test("a box that was changed in one bit does not open", async () => {
  const sealed = await sealWithPassphrase("A list", "abandon ability able", quick);
  const last = sealed.length - 1;
  sealed[last] = (sealed[last] ?? 0) ^ 1;
  expect(await openWithPassphrase(sealed, "abandon ability able")).toEqual({ ok: false, error: "broken" });
});

test("an empty passphrase opens nothing", async () => {
  const sealed = await sealWithPassphrase("A list", "abandon ability able", quick);
  expect((await openWithPassphrase(sealed, "")).ok).toBe(false);
});

test("a box that was cut short anywhere does not open, and none of it is read", async () => {
  const sealed = await sealWithPassphrase("A list".padEnd(70_000), "abandon ability able", 1);
  for (let part = 0; part < 100; part += 1) {
    const cut = sealed.subarray(0, Math.floor((sealed.length * part) / 100));
    expect(await openWithPassphrase(cut, "abandon ability able")).toEqual({ ok: false, error: "broken" });
  }
});

test("a bit that was flipped anywhere in the head of a box keeps it shut", async () => {
  const sealed = await sealWithPassphrase("A list", "abandon ability able", 1);
  const head = Buffer.from(sealed).indexOf("\n---") + 60;
  for (let at = 0; at < head; at += 1) {
    const changed = Uint8Array.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect([at, (await openWithPassphrase(changed, "abandon ability able")).ok]).toEqual([at, false]);
  }
});

test("a box with a second lock beside the passphrase, and one in letters, are not taken", async () => {
  const sealed = Buffer.from(await sealWithPassphrase("A list", "abandon ability able", quick)).toString("latin1");
  const { recipient } = await makePageKey("abandon ability able", quick);
  const second = sealed.replace("\n---", `\n-> X25519 ${recipient.slice(-43)}\n${"A".repeat(43)}\n---`);
  expect(second).not.toBe(sealed);
  const twice = Uint8Array.from(Buffer.from(second, "latin1"));
  expect(await openWithPassphrase(twice, "abandon ability able")).toEqual({ ok: false, error: "broken" });
  const letters = encoder.encode(
    `-----BEGIN AGE ENCRYPTED FILE-----\n${Buffer.from(sealed, "latin1").toString("base64")}\n-----END AGE ENCRYPTED FILE-----\n`,
  );
  expect(await openWithPassphrase(letters, "abandon ability able")).toEqual({ ok: false, error: "broken" });
  expect(mayBeOpened(encodeBase64(letters))).toBe(false);
});

test("a box that asks for more work than we allow is refused before anything is computed", async () => {
  const bytes = encoder.encode("age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 19\nAAAA\n");
  expect(await openWithPassphrase(bytes, "abandon ability able")).toEqual({ ok: false, error: "too-costly" });
  expect(mayBeOpened(encodeBase64(bytes))).toBe(false);
  const heavier = encoder.encode("age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\nAAAA\n");
  expect(await openWithPassphrase(heavier, "abandon ability able")).toEqual({ ok: false, error: "too-costly" });
});

test("a box for a key instead of a passphrase, and one that is none, are not taken", async () => {
  const { recipient } = await makePageKey("abandon ability able", quick);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const toKey = await encrypter.encrypt("A list");
  expect(await openWithPassphrase(toKey, "abandon ability able")).toEqual({ ok: false, error: "broken" });
  expect(mayBeOpened("not a box")).toBe(false);
});

test("a draft goes to the page's open part, and opens only with the part that the passphrase guards", async () => {
  const page = await makePageKey("abandon ability able", quick);
  const draft = await lockDraft("half a sentence", page.recipient);
  const identity = await openWithPassphrase(page.guarded, "abandon ability able");
  expect(identity.ok && (await unlockDraft(draft, identity.value))).toEqual({ ok: true, value: "half a sentence" });
  const other = await makePageKey("zebra zero zone", quick);
  const wrong = await openWithPassphrase(other.guarded, "zebra zero zone");
  expect(wrong.ok && (await unlockDraft(draft, wrong.value)).ok).toBe(false);
});

test("bytes come back from base64 as they went in", () => {
  for (const length of [0, 1, 2, 3, 255]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37) % 256);
    expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
  }
  expect(decodeBase64("a*b=")).toBeNull();
});
