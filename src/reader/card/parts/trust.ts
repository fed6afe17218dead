import { button, element } from "../../../ui/element.ts";
import type { CardCallbacks, CardContent, Kit, RejectScope } from "../content.ts";

/**
 * «Why this?» and «Not this one»: what the reading rests on, and how to refuse it.
 * @param name the name that was read so
 */
export function trust(
  kit: Kit,
  { view, why }: CardContent,
  name: string,
  callbacks: CardCallbacks,
): readonly HTMLElement[] {
  const from = kit.text("card_why_dataset", view.datasetTitle);
  const answer = element("p.why", { id: "why", hidden: true }, [why, from].join(" "));
  const refusal = element("div.refusal", { role: "status" });
  const asking = button({ class: "quiet", content: [kit.text("card_why")] }, (made) => {
    answer.hidden = !answer.hidden;
    made.setAttribute("aria-expanded", String(!answer.hidden));
  });
  asking.setAttribute("aria-expanded", "false");
  asking.setAttribute("aria-controls", "why");
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
      ...[
        element("p", {}, kit.text(`card_rejected_${scope}`, name, view.name)),
        ...(scope === "site" ? [everywhere, undo] : [undo]),
      ].map(kit.seal),
    );
    undo.focus();
  }

  return [answer, refusal, element("div.trust", {}, asking, no)];
}
