import type { Agreement } from "@shared/agreement/blocks";
import { visible } from "@shared/agreement/visible";
import styles from "./AgreementPreview.module.css";
import { BlockView } from "./BlockView";

interface Props {
  readonly agreement: Agreement;
}

/** The agreement as it would be exported now; drawn from the same model as every file. */
export const AgreementPreview = ({ agreement }: Props) => {
  return (
    <article
      className={styles["paper"]}
      lang={agreement.language}
      dir={agreement.direction}
      data-shape={agreement.shape}
    >
      <header>
        <p className={styles["over"]} dir="auto">
          {agreement.kind}
        </p>
        <h2 className={styles["title"]} dir="auto">
          {visible(agreement.title)}
        </h2>
        <p className={styles["status"]} data-tone={agreement.status.tone} dir="auto">
          {visible(agreement.status.word)}
        </p>
        <p className={styles["sub"]} dir="auto">
          {visible(agreement.subtitle)}
        </p>
      </header>
      {agreement.sections.map((section) => (
        <section key={section.id} aria-label={section.heading}>
          <h3 className={styles["heading"]} dir="auto">
            {visible(section.heading)}
          </h3>
          {section.blocks.map((block, at) => (
            // Blocks have no identity of their own; their place in the section is all there is.
            <BlockView key={`${section.id}-${String(at)}`} block={block} />
          ))}
        </section>
      ))}
      <p className={styles["foot"]} dir="auto">
        {visible(agreement.foot)}
      </p>
    </article>
  );
};
