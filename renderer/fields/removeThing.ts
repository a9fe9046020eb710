import { toast } from "../store/viewStore";
import { wayBack } from "../store/wayBack";
import { run } from "../store/workshopStore";

/** Takes a thing out, says what went with it, and offers the way back. */
export const removeThing = (id: string): void => {
  const result = run({ do: "remove", ids: [id] });
  if (!result.ok) return;
  toast(result.value.removed ?? result.value.name, { action: wayBack() });
};
