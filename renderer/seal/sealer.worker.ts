import { decodeBase64, encodeBase64 } from "@shared/lib/base64";
import { failure } from "@shared/lib/result";
import { lockDraft, makePageKey, openWithPassphrase, sealWithPassphrase, unlockDraft } from "./age";
import type { Answered, Asked } from "./sealing";

const nothing = new Uint8Array();
const bytesOf = (text: string): Uint8Array => decodeBase64(text) ?? nothing;

const answer = async (asked: Asked): Promise<unknown> => {
  switch (asked.verb) {
    case "seal":
      return encodeBase64(await sealWithPassphrase(...asked.given));
    case "open":
      return openWithPassphrase(bytesOf(asked.given[0]), asked.given[1]);
    case "makeKey": {
      const { recipient, guarded } = await makePageKey(...asked.given);
      return { recipient, guarded: encodeBase64(guarded) };
    }
    case "lock":
      return encodeBase64(await lockDraft(...asked.given));
    case "unlock": {
      const [guarded, passphrase, draft] = asked.given;
      const identity = await openWithPassphrase(bytesOf(guarded), passphrase);
      if (!identity.ok) return failure(identity.error);
      return draft === "" ? { ok: true, value: "" } : unlockDraft(bytesOf(draft), identity.value);
    }
  }
};

self.addEventListener("message", (event: MessageEvent<Asked>) => {
  const { id } = event.data;
  const tell = (answered: Answered): void => self.postMessage(answered);
  answer(event.data).then(
    (value) => tell({ id, ok: true, value }),
    () => tell({ id, ok: false }),
  );
});
