import { decodeBase64 } from "../lib/base64";
import { plainText } from "../lib/plainText";
import { failure, type Result, success } from "../lib/result";
import { decodeUtf8 } from "../lib/utf8";
import type { Phrase } from "../words/words";
import { deeperThan } from "./jsonFault";
import { type Reply, replyLimits, replyVersion, reply as schema } from "./reply";

/** The lines around a reply that was copied into a mail. */
export const replyArmour = { begin: "-----BEGIN SAMESIDE REPLY-----", end: "-----END SAMESIDE REPLY-----" } as const;

const refused = (why: "large" | "none" | "broken" | "newer" | "wrong" | "markup"): Result<never, Phrase> =>
  failure({ key: `review.refused.${why}` });

// A tag or a comment of HTML; a lone "<" as in "below < 5 %" is text.
const markup = /<[a-z!/?][^<>]*>|<!--/i;

const textsOf = (reply: Reply): readonly string[] => [
  reply.by.name,
  reply.by.title,
  reply.comment,
  ...reply.sections.map((one) => one.comment),
];

const plain = (reply: Reply): Reply => ({
  ...reply,
  by: { ...reply.by, name: plainText(reply.by.name).trim(), title: plainText(reply.by.title).trim() },
  comment: plainText(reply.comment).trim(),
  sections: reply.sections.map((one) => ({ ...one, comment: plainText(one.comment).trim() })),
});

/** The JSON in a text: the text itself, or what stands between the two lines of a copied reply, however quoted. */
const jsonIn = (text: string): string | null => {
  const whole = text.trim();
  if (whole.startsWith("{")) return whole;
  // The page for review itself knows these lines too.
  if (/^<!doctype html>/i.test(whole)) return null;
  const from = whole.lastIndexOf(replyArmour.begin);
  const to = whole.indexOf(replyArmour.end, from);
  if (from < 0 || to < 0) return null;
  const held = whole
    .slice(from + replyArmour.begin.length, to)
    .split("\n")
    .map((line) => line.replace(/^[>\s]+/, ""))
    .join("");
  const bytes = decodeBase64(held);
  const decoded = bytes === null ? 0 : decodeUtf8(bytes);
  return typeof decoded === "string" ? decoded : "";
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const versionOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "samesideReply" in value ? value.samesideReply : undefined;

/** Reads a reply file, or a mail that holds a copied reply: the reply, or the sentence why it is refused. */
export const readReply = (content: Uint8Array | string): Result<Reply, Phrase> => {
  if (content.length > replyLimits.bytes) return refused("large");
  const text = typeof content === "string" ? content : decodeUtf8(content);
  if (typeof text === "number") return refused("none");
  const json = jsonIn(text.replace(/^\ufeff/, ""));
  if (json === null) return refused("none");
  if (deeperThan(json, replyLimits.levels)) return refused("wrong");
  const value = parsed(json);
  if (value === undefined) return refused("broken");
  const version = versionOf(value);
  if (version === undefined) return refused("none");
  if (typeof version === "number" && version > replyVersion) return refused("newer");
  const read = schema.safeParse(value);
  if (!read.success) return refused("wrong");
  const sections = read.data.sections.map((one) => one.section);
  if (read.data.at === "" || new Set(sections).size < sections.length) return refused("wrong");
  return textsOf(read.data).some((one) => markup.test(one)) ? refused("markup") : success(plain(read.data));
};
