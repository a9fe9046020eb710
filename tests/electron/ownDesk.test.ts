import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { ownDesk, writeTo } from "../../electron/commandLine/ownDesk";
import { run } from "../../electron/commandLine/run";

const refusing = (code: string) =>
  new Writable({ write: (_, __, done) => done(Object.assign(new Error(code), { code })) });

const answerInto = async (stream: Writable) => {
  const results = writeTo(stream);
  const remarks: string[] = [];
  const code = await run(["--help"], {
    ...ownDesk(null, null),
    out: results.write,
    outLost: results.lost,
    remark: async (text) => {
      remarks.push(text);
    },
  });
  return { code, remarks: remarks.join("") };
};

test("results that do not fit on the disk are no success", async () => {
  expect(await answerInto(refusing("ENOSPC"))).toEqual({
    code: 2,
    remarks:
      "The results could not be written where they were to go, so they are not complete there. Make room, or name another place.\n",
  });
});

test("a reader who has had enough of the results is no failure", async () => {
  expect(await answerInto(refusing("EPIPE"))).toEqual({ code: 0, remarks: "" });
});
