import { test } from "vitest";
import { createMemoryBridge } from "../helpers/memoryBridge";
import { added, aWorkshop, aWriter, openedStore } from "../renderer/storage/aStore";

/** A change until journal and live store have it, beside what the disk alone takes for a line: the rest is ours. */
test("a change until it is kept in both places", async ({ bench }) => {
  const bridge = createMemoryBridge();
  const database = await openedStore("saving");
  await added(database, bridge, aWorkshop());
  const writer = await aWriter(database, bridge);
  let count = 0;
  await bench.compare(
    bench("one line appended and synced", async () => {
      await bridge.disk.append("bare", "line\n");
      await bridge.disk.sync("bare");
    }),
    bench("one gesture, until journal and store have it", async () => {
      count += 1;
      writer.rename(`Gesture ${String(count)}`, count % 60);
      await writer.keeper.settled();
    }),
  );
  writer.keeper.stop();
});
