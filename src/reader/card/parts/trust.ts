import { button, element } from "../../../ui/element.ts";
import type { CardCallbacks, CardContent, Correction, Kit } from "../content.ts";

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

  function refuse(scope: "site" | "everywhere"): void {
    correct(scope);
    no.hidden = true;
    const undo = button({ class: "quiet", content: [kit.text("card_undo")] }, () => {
      correct("undo");
      offer();
      no.focus();
    });
    const everywhere = button({ class: "quiet", content: [kit.text("card_reject_everywhere")] }, () =>
      refuse("everywhere"),
    );
    say(`card_rejected_${scope}`, ...(scope === "site" ? [everywhere, undo] : [undo]));
    undo.focus();
  }

  /** What was said already is taken back where it does not hold. */
  function correct(how: Correction): void {
    callbacks.correct(how).catch(() => {
      const isFocused = refusal.matches(":focus-within");
      offer();
      say("card_not_stored");
      if (isFocused) no.focus();
    });
  }

  function offer(): void {
    refusal.replaceChildren();
    no.hidden = false;
  }

  function say(key: string, ...buttons: HTMLElement[]): void {
    const said = element("p", {}, kit.text(key, name, view.name));
    refusal.replaceChildren(...[said, ...buttons].map(kit.seal));
  }

  return [answer, refusal, element("div.trust", {}, asking, no)];
}
