import { type ComponentType, lazy, Suspense } from "react";
import { useSettled } from "./useSettled";

/** A part that need not be there in the first frame: it is fetched and drawn when the rest has been painted. */
export const later = <Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  const Part: ComponentType<Props> = lazy(async () => ({ default: await fetch() }));
  return (props) =>
    useSettled() && (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
};
