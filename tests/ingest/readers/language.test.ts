import { describe, expect, it } from "vitest";
import { findLanguage } from "../../../ingest/readers/shared/language.ts";

const FOREIGN = {
  German: `Der Präsident hat am Dienstag erklärt, dass der Hafen wieder geöffnet werde, nachdem sich die Gewerkschaft und die Eigentümer
    auf ein Abkommen geeinigt hatten, wie die Stadt in einer Mitteilung sagte, die in der Nacht veröffentlicht wurde.`,
  Dutch: `De haven van Almera is dinsdag weer open gegaan nadat de vakbond en de eigenaren een akkoord hadden getekend, zei de stad in een
    verklaring. Het was de eerste keer in negen dagen dat er schepen de haven in konden, en of dat zo blijft is niet zeker.`,
  French: `Le port d'Almera a rouvert mardi après que le syndicat et les propriétaires ont signé un accord, a déclaré la ville dans un
    communiqué. Le syndicat dément avoir été payé pour mettre fin à la grève, et le maire ne sait rien de cet argent.`,
  Spanish: `El puerto de Almera reabrió el martes después de que el sindicato y los propietarios firmaran un acuerdo, dijo la ciudad en un
    comunicado. El sindicato niega que le hayan pagado por poner fin a la huelga, y el alcalde no sabe nada de ese dinero.`,
  Norwegian: `Havnen i Almera åpnet igjen tirsdag etter at fagforeningen og eierne hadde undertegnet en avtale, sa byen i en melding. Det var
    første gang på ni dager at skip for inn i havnen, og fagforeningen nekter for at den har fått penger for å avslutte streiken.`,
  Italian: `Il porto di Almera ha riaperto martedì dopo che il sindacato e i proprietari hanno firmato un accordo, ha detto la città in un
    comunicato. Il sindacato nega di essere stato pagato per porre fine allo sciopero, e il sindaco non sa nulla di quel denaro.`,
  Polish: `Port w Almerze został ponownie otwarty we wtorek po tym, jak związek zawodowy i właściciele podpisali porozumienie, podało miasto
    w komunikacie. Związek zaprzecza, że zapłacono mu za zakończenie strajku, a burmistrz nie wie nic o tych pieniądzach.`,
  Turkish: `Almera limanı, sendika ile liman sahiplerinin bir anlaşma imzalamasının ardından salı günü yeniden açıldı. Şehir yönetimi bunu bir
    açıklamayla duyurdu. Sendika, grevin sona ermesi için para aldığı iddiasını reddetti ve belediye başkanı bu paradan haberi olmadığını söyledi.`,
};

describe("findLanguage", () => {
  it.each(Object.entries(FOREIGN))("tells %s from English", (_, text) => {
    expect(findLanguage(text)).toBe("other");
  });

  it("tells a short text in another script from English", () => {
    expect(findLanguage("Порт открыт")).toBe("other");
    expect(findLanguage("港口重新开放")).toBe("other");
  });

  it.each(["Port reopened", "Zelensky, Zaluzhnyi, Budanov: Kyiv rejects Kremlin claims", "Attentat de Moscou", "137"])(
    "does not judge the short text %j",
    (text) => {
      expect(findLanguage(text)).toBe("unknown");
    },
  );

  it.each([
    "The European Community may halt mediation efforts among Serbia's feuding republics if cooperation by all parties founders, Dutch Foreign Minister Hans van den Broek said in The Hague.",
    "Former Socialist prime minister Andreas Papandreou demanded immediate elections after a special court cleared him of all charges in the country's biggest corruption scandal.",
  ])("takes one long sentence for English", (text) => {
    expect(findLanguage(text)).not.toBe("other");
  });

  it("takes English full of foreign names for English", () => {
    expect(
      findLanguage(`Dalerdzhon Mirzoyev, Saidakrami Rachabalizoda, Shamsidin Fariduni and Mukhammadsobir Faizov were brought to the Basmanny
        District Court late on Sunday. Mirzoyev and Rachabalizoda admitted guilt, the court said.`),
    ).toBe("english");
  });

  it("takes an English article with a quotation in Russian for English", () => {
    const quote = "«Окно было подготовлено»";
    expect(
      findLanguage(`The president said that a window had been prepared for the men at the border: ${quote}. Kyiv denied it and called on
      him to show what he had, which he has not done so far.`),
    ).toBe("english");
  });
});
