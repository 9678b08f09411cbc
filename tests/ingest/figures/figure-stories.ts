/** Short stories of our own with every count of people and distance that a reader finds in them. */
export interface FigureStory {
  readonly id: string;
  readonly publishedOn: string;
  readonly text: string;
  /** Words of the figure, what it measures, its value, its qualifier. */
  readonly figures: readonly (readonly [words: string, measure: string, value: number, qualifier: string])[];
}

export const FIGURE_STORIES: readonly FigureStory[] = [
  {
    id: "bolivia-mine-strike",
    publishedOn: "2025-06-12",
    text: "Miners in the Bolivian city of Potosi ended a 19-day strike on Thursday after the government of Luis Arce agreed to raise wages. At least four miners were killed and more than 30 others injured when police broke up a roadblock on June 3. The union, which has 12,000 members, said 46 people had been arrested. Interior Minister Roberto Rios put the number of detainees at 41. The blockade, about 15 km from the city, had lasted for two weeks.",
    figures: [
      ["At least four", "killed", 4, "at_least"],
      ["more than 30", "injured", 30, "over"],
      ["46 people", "detained", 46, "exact"],
      ["41", "detained", 41, "exact"],
      ["15 km", "distance", 15, "about"],
    ],
  },
  {
    id: "pakistan-swat-flood",
    publishedOn: "2025-08-19",
    text: "Flash floods swept through the Swat valley in Pakistan on Monday, killing at least 57 people and leaving nearly 120 missing. Rescue teams evacuated some 3,400 villagers by boat and helicopter. Officials in Peshawar said 23 of the dead were children. Over 18,000 families have been displaced by the monsoon since June, according to the National Disaster Management Authority. In 2022 floods killed more than 1,700 people in the country.",
    figures: [
      ["at least 57", "killed", 57, "at_least"],
      ["nearly 120", "missing", 120, "almost"],
      ["some 3,400", "evacuated", 3400, "about"],
      ["23 of the dead", "killed", 23, "exact"],
      ["Over 18,000", "displaced", 18000, "over"],
      ["more than 1,700", "killed", 1700, "over"],
    ],
  },
  {
    id: "burkina-barracks-mutiny",
    publishedOn: "2024-10-04",
    text: "Soldiers loyal to Captain Issa Sanou tried to seize a barracks in Ouagadougou on Wednesday night, the army of Burkina Faso said. Eleven mutineers and three guards died in the gunfight, and 17 soldiers were wounded. The general staff announced that 62 officers were detained. Opposition parties said as many as 90 were being held. Sanou fled to Ghana with two aides. It was the third coup attempt in four years.",
    figures: [
      ["Eleven mutineers", "killed", 11, "exact"],
      ["three guards", "killed", 3, "exact"],
      ["17 soldiers", "injured", 17, "exact"],
      ["62 officers", "detained", 62, "exact"],
      ["as many as 90", "detained", 90, "at_most"],
    ],
  },
  {
    id: "lyon-trial-verdict",
    publishedOn: "2023-05-17",
    text: "A court in Lyon sentenced three men to life in prison on Tuesday for the 2019 bombing of a synagogue, which left six people dead and 28 wounded. Two other defendants were acquitted. Prosecutors had accused Karim Haddad of building the bomb in a flat 200 metres from the building. More than 150 witnesses testified during the four-month trial. Haddad, 34, denied the charge. His lawyer said he would appeal within ten days.",
    figures: [
      ["three men", "convicted", 3, "exact"],
      ["six people dead", "killed", 6, "exact"],
      ["28 wounded", "injured", 28, "exact"],
      ["200 metres", "distance", 200, "exact"],
    ],
  },
  {
    id: "armenia-ceasefire-exchange",
    publishedOn: "2022-12-02",
    text: "Armenia and Azerbaijan exchanged the bodies of 48 soldiers on Thursday under a ceasefire brokered by the European Union. Baku said it had lost 21 servicemen in the clashes near Jermuk, while Yerevan admitted the deaths of 105. Each side also freed prisoners: Azerbaijan released 17 captives and Armenia nine. About 7,600 civilians had fled the border villages. The fighting, roughly 60 miles from Yerevan, went on for 36 hours.",
    figures: [
      ["48 soldiers", "killed", 48, "exact"],
      ["21 servicemen", "killed", 21, "exact"],
      ["105", "killed", 105, "exact"],
      ["About 7,600", "displaced", 7600, "about"],
      ["roughly 60 miles", "distance", 60, "about"],
    ],
  },
  {
    id: "kenya-tax-protest",
    publishedOn: "2024-07-18",
    text: "Police in Nairobi fired live rounds at demonstrators on Wednesday, and the death toll of a month of protests against the tax bill rose to 53. Amnesty International said 361 people had been hurt and no fewer than 627 arrested since June. President William Ruto, whose government disputes the figures, put the dead at 41. Another 26 people are missing. Thousands of marchers also gathered in Mombasa, 480 kilometres away.",
    figures: [
      ["53", "killed", 53, "exact"],
      ["361 people", "injured", 361, "exact"],
      ["no fewer than 627", "detained", 627, "at_least"],
      ["41", "killed", 41, "exact"],
      ["26 people", "missing", 26, "exact"],
      ["480 kilometres", "distance", 480, "exact"],
    ],
  },
  {
    id: "mozambique-ferry",
    publishedOn: "2024-04-09",
    text: "A crowded ferry capsized off Nampula province in Mozambique on Sunday, drowning 98 people, among them 55 children. Twelve passengers are in hospital and 23 have not been found. The boat, licensed to carry 60, had about 130 on board. The captain and two crew members were arrested on Monday. The province has recorded almost 15,000 cases of cholera and 32 deaths since October.",
    figures: [
      ["98 people", "killed", 98, "exact"],
      ["55 children", "killed", 55, "exact"],
      ["Twelve passengers", "hospitalised", 12, "exact"],
      ["23", "missing", 23, "exact"],
      ["two crew members", "detained", 2, "exact"],
      ["32 deaths", "killed", 32, "exact"],
    ],
  },
  {
    id: "quito-prison-siege",
    publishedOn: "2024-01-15",
    text: "Inmates at the Turi prison in Ecuador released their last 133 hostages on Saturday, the prison service said, and one guard was found dead. The gang leader Fabricio Colon escaped a week earlier together with 38 convicts, of whom 24 have been recaptured. President Daniel Noboa said troops had detained 1,105 suspected gang members and shot dead five. Two police officers lost their lives in the raids.",
    figures: [
      ["133 hostages", "hostages", 133, "exact"],
      ["24", "detained", 24, "exact"],
      ["1,105 suspected gang members", "detained", 1105, "exact"],
      ["five", "killed", 5, "exact"],
      ["Two police officers", "killed", 2, "exact"],
    ],
  },
];
