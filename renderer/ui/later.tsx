import { type ComponentType, lazy, memo, Suspense } from "react";
import { useSettled } from "./useSettled";

/** A part that need not be there in the first frame: it is fetched and drawn when the rest has been painted. */
export const later = <Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  const Part: ComponentType<Props> = lazy(async () => ({ default: await fetch() }));
  return memo((props: Props) => {
    const settled = useSettled();
    return (
      settled && (
        <Suspense>
          <Part {...props} />
        </Suspense>
      )
    );
  });
};
