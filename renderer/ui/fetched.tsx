import { type ComponentType, lazy, useState } from "react";

/**
 * A part with a script of its own. Fetched before it is drawn, it is drawn at once: React would show the fallback even for
 * what has come already, and then keep it for 300 milliseconds.
 */
export const fetched = <Props extends object>(fetch: () => Promise<ComponentType<Props>>) => {
  let here: ComponentType<Props> | null = null;
  const load = async (): Promise<ComponentType<Props>> => {
    here = await fetch();
    return here;
  };
  const Fetching: ComponentType<Props> = lazy(async () => ({ default: await load() }));
  const Part = (props: Props) => {
    // Once drawn it stays the same: another would be a new part to React.
    const [Drawn] = useState<ComponentType<Props>>(() => here ?? Fetching);
    return <Drawn {...props} />;
  };
  return { Part, load };
};
