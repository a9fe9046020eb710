import { stretches } from "@shared/agreement/isolating";
import { visible } from "@shared/agreement/visible";

/** A text with what people wrote in it set apart, and what is unseen in it shown. */
export const PeoplesText = ({ text }: { readonly text: string }) => (
  <>
    {stretches(text).map((one, at) =>
      one.apart ? <bdi key={`${String(at)}-${one.text}`}>{visible(one.text)}</bdi> : visible(one.text),
    )}
  </>
);

/** Our own sentence around people's values keeps its direction; people's text finds its own. */
export const wayOf = (text: string): { readonly dir?: "auto" } =>
  stretches(text).some((one) => one.apart) ? {} : { dir: "auto" };
