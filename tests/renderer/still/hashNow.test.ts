import { expect, it } from "vitest";
import { hashNow } from "../../../renderer/still/hashNow";
import { createMemoryBridge } from "../../helpers/memoryBridge";
import { added, aWorkshop, aWriter, openedStore } from "../storage/aStore";

it("the store says which document it has now, after each change", async () => {
  const bridge = createMemoryBridge();
  const database = await openedStore("hash-now");
  const look = () => hashNow(database.backendDB(), "w1");
  expect(await look()).toBeNull();
  await added(database, bridge, aWorkshop());
  const first = await look();
  expect(first).toBe((await database.workshops.get("w1"))?.hash);

  const writer = await aWriter(database, bridge, "w1");
  writer.rename("Another title", 1);
  await writer.keeper.settled();
  expect(await look()).not.toBe(first);
});
