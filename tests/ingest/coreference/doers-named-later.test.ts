import { describe, expect, it } from "vitest";
import { claimsOf, readChain } from "../../support/extractor.ts";

describe("who did it, named later", () => {
  it("is the man or the gunman told of first", () => {
    const text = "A man stabbed a minister in Lagos. The attacker, Hadi Bello, was arrested.";
    expect(readChain(text, "Hadi Bello")).toContain("A man");
    const shot = "Ana Ruiz survived. A gunman shot her in Lima. The gunman, Jose Ruiz, was arrested.";
    expect(readChain(shot, "Jose Ruiz")).toContain("A gunman");
  });

  it("is not a man of whom no violence is told", () => {
    const text = "A man met a minister in Lagos. The attacker, Hadi Bello, was arrested.";
    expect(readChain(text, "Hadi Bello")).not.toContain("A man");
  });
});

describe("a name between commas behind a post", () => {
  it("is its holder's, known or not", () => {
    expect(readChain("The foreign minister, Gedion Timothewos, said Kenya had left.", "Gedion Timothewos")).toContain(
      "The foreign minister",
    );
    expect(claimsOf("The police chief, Amnesty International, said Kenya, had left.").join("\n")).not.toContain(
      "Amnesty International LEADER_OF",
    );
  });
});

describe("a title before a name", () => {
  it("is the name's, whoever owns it", () => {
    expect(readChain("Kenya's Defence Minister Aden Duale met Macron.", "Aden Duale")).toContain(
      "Kenya's Defence Minister",
    );
  });
});

describe("who is told of by his post before his name", () => {
  it("is the one who is known to hold it", () => {
    const text = "Denmark's prime minister rejected a demand. Mette Frederiksen told Reuters that it was absurd.";
    expect(readChain(text, "Mette Frederiksen")).toContain("Denmark's prime minister");
    const other = "Norway's prime minister rejected a demand. Mette Frederiksen told Reuters that it was absurd.";
    expect(readChain(other, "Mette Frederiksen")).not.toContain("Norway's prime minister");
  });
});

describe("bodies without a name", () => {
  it("are opened where it is told whose they are or who leads them", () => {
    expect(claimsOf("A coalition led by Donald Tusk accused Hungary.").join("\n")).toContain("ACCUSED Hungary");
    expect(claimsOf("Togo's main opposition party accused Ghana.").join("\n")).toContain("ACCUSED Ghana");
  });
});

describe("one short name of several bodies", () => {
  it("is that of the country in which the story plays", () => {
    expect(claimsOf("The RSF, which denies looting Khartoum, blamed Egypt.")).toContain(
      "Rapid Support Forces ACCUSED Egypt",
    );
    expect(claimsOf("The RSF, which ranks the media, blamed Egypt.")).toContain(
      "Reporters Without Borders ACCUSED Egypt",
    );
  });
});
