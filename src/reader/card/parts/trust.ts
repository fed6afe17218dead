import type { EntityView } from "../../../dataset/view.ts";
import type { Evidence } from "../../../engine/types.ts";
import { button, element } from "../../../ui/element.ts";
import { evidenceSentences } from "../../../ui/evidence.ts";
import type { CardCallbacks, Kit, RejectScope } from "../content.ts";

/** «Why this?» and «Not this one»: what the reading rests on, and how to refuse it. */
export function trust(
  kit: Kit,
  view: EntityView,
  evidence: Evidence,
  callbacks: CardCallbacks,
): readonly HTMLElement[] {
  const sentences = evidenceSentences(kit.messages, kit.language, evidence, (entity) =>
    callbacks.nameOf(entity),
  );
  const from = kit.text("card_why_dataset", view.datasetTitle);
  const answer = element("p.why", { id: "why", hidden: true }, [...sentences, from].join(" "));
  const refusal = element("div.refusal", { role: "status" });
  const why = button({ class: "quiet", content: [kit.text("card_why")] }, (made) => {
    answer.hidden = !answer.hidden;
    made.setAttribute("aria-expanded", String(!answer.hidden));
  });
  why.setAttribute("aria-expanded", "false");
  why.setAttribute("aria-controls", "why");
  const no = button({ class: "quiet", content: [kit.text("card_not_this")] }, () => refuse("site"));

  function refuse(scope: RejectScope): void {
    callbacks.reject(view, scope);
    no.hidden = true;
    const undo = button({ class: "quiet", content: [kit.text("card_undo")] }, () => {
      callbacks.undoReject(view);
      refusal.replaceChildren();
      no.hidden = false;
      no.focus();
    });
    const everywhere = button({ class: "quiet", content: [kit.text("card_reject_everywhere")] }, () =>
      refuse("everywhere"),
    );
    refusal.replaceChildren(
      element("p", {}, kit.text(`card_rejected_${scope}`, evidence.name, view.name)),
      ...(scope === "site" ? [everywhere, undo] : [undo]),
    );
    undo.focus();
  }

  return [answer, refusal, element("div.trust", {}, why, no)];
}
