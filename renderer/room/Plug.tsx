import styles from "./Plug.module.css";

/** A round tab for what is given, a square socket for what is needed: full where it is joined, hollow where it is open. */
export const Plug = ({ kind, joined }: { readonly kind: "give" | "need"; readonly joined: boolean }) => (
  <span className={styles.plug} data-kind={kind} data-joined={joined} aria-hidden="true" />
);
