/** Parts that actors had in events. */
import type { ExampleSet } from "./example-set.ts";

export const DEED_EXAMPLES: readonly ExampleSet[] = [
  {
    predicate: "PERPETRATED",
    says: [
      ["Boko Haram carried out the Maiduguri bombing.", "Boko Haram PERPETRATED Maiduguri bombing"],
      ["The Maiduguri bombing was carried out by Boko Haram.", "Boko Haram PERPETRATED Maiduguri bombing"],
      ["Jaish-e-Mohammed staged the Pulwama attack.", "Jaish-e-Mohammed PERPETRATED Pulwama attack"],
      ["Hamas was responsible for the Ofakim attack.", "Hamas PERPETRATED Ofakim attack"],
      ["The Taliban plotted the Kabul bombing.", "Taliban PERPETRATED Kabul bombing"],
      ["Al-Qaeda orchestrated the Nairobi bombing.", "al-Qaeda PERPETRATED Nairobi bombing"],
    ],
    silent: ["Boko Haram condemned the Maiduguri bombing.", "Hamas mourned the Ofakim attack."],
  },
  {
    predicate: "INVOLVED_IN",
    says: [
      ["Libya was involved in the Lockerbie bombing.", "Libya INVOLVED_IN Lockerbie bombing"],
      ["Libya's involvement in the Lockerbie bombing was proven.", "Libya INVOLVED_IN Lockerbie bombing"],
      ["Iran was linked to the Buenos Aires bombing.", "Iran INVOLVED_IN Buenos Aires bombing"],
      ["The Sofia bombing was linked to Hezbollah.", "Hezbollah INVOLVED_IN Sofia bombing"],
      ["Gambia accused Myanmar of genocide.", "Myanmar INVOLVED_IN genocide [alleged] by Gambia"],
      [
        "The International Criminal Court accuses Joseph Kony of crimes against humanity.",
        "Joseph Kony INVOLVED_IN crimes against humanity [alleged] by International Criminal Court",
      ],
      [
        "Amnesty International accused Eritrea of war crimes in Tigray.",
        "Eritrea INVOLVED_IN war crimes [alleged] by Amnesty International",
      ],
      [
        "Sudan accused the United Arab Emirates of complicity in genocide.",
        "United Arab Emirates INVOLVED_IN genocide [alleged] by Sudan",
      ],
      [
        "Luis Arce said that Evo Morales had been involved in a plot to poison him.",
        "Evo Morales INVOLVED_IN plot [alleged] by Luis Arce",
      ],
      [
        "Poland blamed Belarus for the plot to burn down a shopping centre in Warsaw.",
        "Belarus INVOLVED_IN plot [alleged] by Poland",
      ],
    ],
    silent: [
      "Libya condemned the Lockerbie bombing.",
      "Iran was linked to Iraq by a road.",
      "A bomb in Lagos killed nine people. Chad accused the president of Niger of treason.",
      "A bombing in Quito killed four people. Colombia accused the Venezuelan president of piracy on the high seas.",
      "A vote was held in Bolivia. Luis Arce said that Evo Morales had been involved in smuggling.",
    ],
  },
  {
    predicate: "FACILITATED",
    says: [
      ["Sudan financed the Nairobi bombing.", "Sudan FACILITATED Nairobi bombing"],
      ["The Nairobi bombing was financed by Sudan.", "Sudan FACILITATED Nairobi bombing"],
      ["Syria enabled the Beirut bombing.", "Syria FACILITATED Beirut bombing"],
    ],
    silent: ["Sudan condemned the Nairobi bombing.", "Syria financed a bridge in Beirut."],
  },
  {
    predicate: "PARTICIPATED_IN",
    says: [
      ["Russia took part in the Syrian civil war.", "Russia PARTICIPATED_IN Syrian civil war"],
      ["Hezbollah fought in the Syrian civil war.", "Hezbollah PARTICIPATED_IN Syrian civil war"],
      ["Iran participated in the Syrian civil war.", "Iran PARTICIPATED_IN Syrian civil war"],
      ["Turkey's intervention in the Syrian civil war began late.", "Turkey PARTICIPATED_IN Syrian civil war"],
    ],
    silent: ["Norway deplored the Syrian civil war.", "Cuba studied the Syrian civil war."],
  },
  {
    predicate: "CLAIMED_RESPONSIBILITY",
    says: [
      [
        "The raid made Somalia a target for Al-Shabaab, the Kenyan affiliate claiming responsibility for the Westgate attack.",
        "Al-Shabaab CLAIMED_RESPONSIBILITY Westgate attack",
      ],
      [
        "Al-Mourabitoun claimed responsibility for the Bamako attack.",
        "Al-Mourabitoun CLAIMED_RESPONSIBILITY Bamako attack",
      ],
      ["The Sousse attack was claimed by the Islamic State.", "Islamic State CLAIMED_RESPONSIBILITY Sousse attack"],
      [
        "Responsibility for the Quetta bombing was claimed by Jundallah.",
        "Jundallah CLAIMED_RESPONSIBILITY Quetta bombing",
      ],
      ["Boko Haram took responsibility for the Abuja bombing.", "Boko Haram CLAIMED_RESPONSIBILITY Abuja bombing"],
      ["Boko Haram said that it had carried out the Abuja bombing.", "Boko Haram CLAIMED_RESPONSIBILITY Abuja bombing"],
      [
        "The Pakistani Taliban admitted responsibility for the Peshawar attack.",
        "Pakistani Taliban CLAIMED_RESPONSIBILITY Peshawar attack",
      ],
    ],
    silent: ["Ansar al-Sharia denied the Sousse attack.", "Nigeria blamed the Abuja bombing on thieves."],
  },
  {
    predicate: "FAILED_TO_PREVENT",
    says: [
      ["Kenya failed to prevent the Westgate attack.", "Kenya FAILED_TO_PREVENT Westgate attack"],
      ["France did not foresee the Nice attack.", "France FAILED_TO_PREVENT Nice attack"],
      ["Sri Lanka was unable to stop the Colombo bombing.", "Sri Lanka FAILED_TO_PREVENT Colombo bombing"],
      ["Mossad's failure to prevent the Ofakim attack led to resignations.", "Mossad FAILED_TO_PREVENT Ofakim attack"],
    ],
    silent: ["Kenya prevented the Westgate attack.", "France mourned the Nice attack."],
  },
  {
    predicate: "THWARTED",
    says: [
      ["Denmark foiled the Copenhagen attack.", "Denmark THWARTED Copenhagen attack"],
      ["The Copenhagen attack was thwarted by Denmark.", "Denmark THWARTED Copenhagen attack"],
      ["Mossad foiled the Istanbul bombing.", "Mossad THWARTED Istanbul bombing"],
      ["Denmark foiled an Iranian plot to kill a dissident.", "Denmark THWARTED Iranian plot"],
      ["The German police foiled a plot to storm the parliament.", "German police THWARTED plot"],
    ],
    silent: ["Denmark failed to prevent the Copenhagen attack.", "Mossad discussed the Istanbul bombing."],
  },
  {
    predicate: "EXPLOITED",
    says: [
      ["Hezbollah exploited the Beirut explosion.", "Hezbollah EXPLOITED Beirut explosion"],
      ["The Beirut explosion was exploited by Hezbollah.", "Hezbollah EXPLOITED Beirut explosion"],
      ["Russia capitalised on the Nagorno-Karabakh war.", "Russia EXPLOITED Nagorno-Karabakh war"],
    ],
    silent: ["Hezbollah mourned the Beirut explosion.", "Russia ended the Nagorno-Karabakh war."],
  },
  {
    predicate: "PUBLISHED_FOOTAGE_OF",
    says: [
      ["Hamas released footage of the Ofakim attack.", "Hamas PUBLISHED_FOOTAGE_OF Ofakim attack"],
      ["Boko Haram posted a video of the Chibok kidnapping.", "Boko Haram PUBLISHED_FOOTAGE_OF Chibok kidnapping"],
      ["Reuters published images of the Jenin raid.", "Reuters PUBLISHED_FOOTAGE_OF Jenin raid"],
    ],
    silent: ["Hamas released a book in Ofakim.", "Al Jazeera has an office in Jenin."],
  },
  {
    predicate: "TARGETED",
    says: [
      ["The attack on the Radisson Blu hotel in Bamako shook Mali.", "Bamako attack TARGETED Radisson Blu"],
      ["The bombing of Guernica shocked Spain.", "Guernica bombing TARGETED Guernica"],
    ],
    silent: ["The attack by Boko Haram continued.", "The election in Mali was calm."],
  },
  {
    predicate: "TRIED_IN",
    says: [
      ["Charles Taylor was tried in The Hague.", "Charles Taylor TRIED_IN The Hague"],
      ["Saddam Hussein was sentenced in Baghdad.", "Saddam Hussein TRIED_IN Baghdad"],
      ["Alexei Navalny appeared in court in Moscow.", "Alexei Navalny TRIED_IN Moscow"],
    ],
    silent: ["Charles Taylor lived in The Hague.", "Alexei Navalny appeared in Moscow."],
  },
];
