import { readWorkshop } from "../../document/readWorkshop";
import { failure, type Result, success } from "../../lib/result";
import { decodeUtf8 } from "../../lib/utf8";
import type { Phrase } from "../../words/words";
import type { Workshop } from "../../workshop/workshop";
import { readCarried } from "./carried";
import { pageWords } from "./pageWords";

const carriedIn = (text: string | null): Result<Workshop, Phrase> => {
  if (text === null) return failure({ key: "compare.noData" });
  const read = readCarried(text);
  return read.ok ? success(read.value.workshop) : read;
};

const inPdf = async (bytes: Uint8Array): Promise<Result<Workshop, Phrase>> => {
  const { attachedData, openPdf } = await import("./pdfData");
  const document = await openPdf(bytes);
  const data = document === null ? null : attachedData(document);
  const text = data === null ? null : decodeUtf8(data);
  return carriedIn(typeof text === "string" ? text : null);
};

/** The agreement in a workshop file, or in the data that a charter carries. */
export const readAgreement = async (bytes: Uint8Array): Promise<Result<Workshop, Phrase>> => {
  if (decodeUtf8(bytes.subarray(0, 5)) === "%PDF-") return inPdf(bytes);
  const text = decodeUtf8(bytes);
  if (typeof text === "string" && /^\s*<!doctype html>/i.test(text)) return carriedIn(pageWords(text).data);
  const read = readWorkshop(bytes);
  return read.ok ? success(read.value.workshop) : failure(read.error.sentence);
};
