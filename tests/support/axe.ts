/** What keeps people out of a page: by axe, and by a look at the names of all controls. */
import axe from "axe-core";
import type { Page } from "playwright-core";

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds serious or critical, as "rule: element". */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const injected = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    return (await injected.axe.run()).violations;
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Controls that a screen reader would announce by their kind alone. Wants axe in the page: call `findBarriers` before. */
export function findNameless(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { axe: injected } = window as unknown as {
      axe: {
        setup: () => void;
        teardown: () => void;
        commons: { text: { accessibleText: (element: Element) => string } };
      };
    };
    injected.setup();
    const controls = document.querySelectorAll(
      "button, a[href], input:not([hidden]), select, textarea, [role='button'], [role='textbox'], [role='slider']",
    );
    const nameless = [...controls].filter(
      (control) => control.checkVisibility() && injected.commons.text.accessibleText(control).trim() === "",
    );
    injected.teardown();
    return nameless.map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}
