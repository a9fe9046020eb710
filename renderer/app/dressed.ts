/** The page itself is there; its first script does not wait for that. */
const parsed = async (): Promise<void> => {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
};

/** Resolves when every style sheet the page has asked for is there: what is measured before is measured wrongly. */
export const dressed = async (): Promise<void> => {
  await parsed();
  const waiting = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].filter((link) => !link.sheet);
  await Promise.all(
    waiting.map(
      (link) =>
        new Promise((resolve) => {
          link.addEventListener("load", resolve, { once: true });
          link.addEventListener("error", resolve, { once: true });
        }),
    ),
  );
};
