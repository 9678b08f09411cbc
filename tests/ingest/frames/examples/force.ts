/** Force: violence, war, coercion, sanctions, retreat. */
import type { ExampleSet } from "./example-set.ts";

export const FORCE_EXAMPLES: readonly ExampleSet[] = [
  {
    predicate: "ATTACKED",
    says: [
      ["Al-Shabaab attacked Lamu.", "Al-Shabaab ATTACKED Lamu"],
      ["Lamu was attacked by Al-Shabaab.", "Al-Shabaab ATTACKED Lamu"],
      ["The Houthis fired missiles at Saudi Arabia.", "Houthis ATTACKED Saudi Arabia"],
      ["Saudi jets bombed Sanaa.", "Saudi jets ATTACKED Sanaa"],
      ["Israel launched an air strike on Damascus.", "Israel ATTACKED Damascus"],
      ["Hamas abducted the Thai workers.", "Hamas ATTACKED Thai workers"],
      ["Boko Haram, which raided Chibok, fled into Cameroon.", "Boko Haram ATTACKED Chibok"],
      ["Russia shelled Kharkiv.", "Russia ATTACKED Kharkiv"],
      ["The Syrian army tortured Palestinians.", "Syrian army ATTACKED Palestinians"],
      ["Russia and Syria bombed Idlib.", "Russia ATTACKED Idlib", "Syria ATTACKED Idlib"],
    ],
    silent: ["Al-Shabaab left Lamu.", "The Houthis shipped coffee to Saudi Arabia.", "Saudi Arabia rebuilt Sanaa."],
  },
  {
    predicate: "KILLED",
    says: [
      ["Boko Haram killed the Chadian soldiers.", "Boko Haram KILLED Chadian soldiers"],
      ["The Chadian soldiers were killed by Boko Haram.", "Boko Haram KILLED Chadian soldiers"],
      ["Mossad assassinated Mohsen Fakhrizadeh.", "Mossad KILLED Mohsen Fakhrizadeh"],

      ["Guillermo Gaviria was executed by the FARC.", "FARC KILLED Guillermo Gaviria"],
      ["The Islamic State beheaded James Foley.", "Islamic State KILLED James Foley"],
    ],
    silent: ["Boko Haram freed the Chadian soldiers.", "Mossad watched Mohsen Fakhrizadeh."],
  },
  {
    predicate: "INVADED",
    says: [
      ["Russia invaded Georgia.", "Russia INVADED Georgia"],
      ["Georgia was invaded by Russia.", "Russia INVADED Georgia"],
      ["Morocco annexed Western Sahara.", "Morocco INVADED Western Sahara"],
      ["Vietnam's invasion of Cambodia toppled Pol Pot.", "Vietnam INVADED Cambodia"],
      ["Indonesia occupied East Timor.", "Indonesia INVADED East Timor"],
      ["Ethiopia, which invaded Somalia, withdrew.", "Ethiopia INVADED Somalia"],
    ],
    silent: ["Russia left Georgia.", "Vietnam exports rice to Cambodia."],
  },
  {
    predicate: "IN_CONFLICT_WITH",
    says: [
      ["Armenia fought Azerbaijan.", "Armenia IN_CONFLICT_WITH Azerbaijan"],
      ["Fighting between Hamas and Fatah resumed.", "Hamas IN_CONFLICT_WITH Fatah"],
      ["The Taliban clashed with Pakistan.", "Taliban IN_CONFLICT_WITH Pakistan"],
      ["India and China clashed.", "India IN_CONFLICT_WITH China"],
      ["Israel's war with Hezbollah went on.", "Israel IN_CONFLICT_WITH Hezbollah"],
      ["Malian soldiers battled Ansar Dine.", "Malian soldiers IN_CONFLICT_WITH Ansar Dine"],
      ["Clashes between Sudan and South Sudan broke out.", "Sudan IN_CONFLICT_WITH South Sudan"],
    ],
    silent: ["Armenia helped Azerbaijan.", "India and China traded."],
  },
  {
    predicate: "OPPRESSED",
    says: [
      ["Myanmar persecuted the Rohingya.", "Myanmar OPPRESSED Rohingya"],
      ["The Rohingya were persecuted by Myanmar.", "Myanmar OPPRESSED Rohingya"],
      ["China's oppression of the Uyghurs was condemned by Canada.", "China OPPRESSED Uyghurs"],
      ["Yazidis were enslaved by the Islamic State.", "Islamic State OPPRESSED Yazidis"],
    ],
    silent: ["Myanmar fed the Rohingya.", "China spoke of the Uyghurs."],
  },
  {
    predicate: "TOOK_OVER",
    says: [
      ["The Houthis seized Hodeidah.", "Houthis TOOK_OVER Hodeidah"],
      ["Hodeidah was captured by the Houthis.", "Houthis TOOK_OVER Hodeidah"],
      ["The Taliban took control of Kandahar.", "Taliban TOOK_OVER Kandahar"],
      ["Nyala was overrun by Sudan.", "Sudan TOOK_OVER Nyala"],
      ["The capture of Aleppo by Syria ended the siege.", "Syria TOOK_OVER Aleppo"],
      ["Kherson was retaken by Ukraine.", "Ukraine TOOK_OVER Kherson"],
    ],
    silent: ["The Houthis left Hodeidah.", "Ukraine mourned Kherson."],
  },
  {
    predicate: "DETAINED",
    says: [
      ["Turkey arrested Osman Kavala.", "Turkey DETAINED Osman Kavala"],
      ["Osman Kavala was arrested by Turkey.", "Turkey DETAINED Osman Kavala"],
      ["Iran jailed Nazanin Zaghari-Ratcliffe.", "Iran DETAINED Nazanin Zaghari-Ratcliffe"],
      ["Evan Gershkovich was detained by the FSB.", "FSB DETAINED Evan Gershkovich"],
      ["The arrest of Aung San Suu Kyi by the Tatmadaw alarmed Japan.", "Tatmadaw DETAINED Aung San Suu Kyi"],
      ["Egypt rounded up the Sudanese refugees.", "Egypt DETAINED Sudanese refugees"],
    ],
    silent: ["Turkey honoured Osman Kavala.", "Egypt received the Sudanese refugees."],
  },
  {
    predicate: "CRACKED_DOWN_ON",
    says: [
      ["Uganda cracked down on journalists from Kenya.", "Uganda CRACKED_DOWN_ON Kenya: journalists"],
      ["Bangladesh banned Jamaat-e-Islami.", "Bangladesh CRACKED_DOWN_ON Jamaat-e-Islami"],
      ["Jamaat-e-Islami was banned by Bangladesh.", "Bangladesh CRACKED_DOWN_ON Jamaat-e-Islami"],
      ["Turkey's crackdown on the Kurds continued.", "Turkey CRACKED_DOWN_ON Kurds"],
      ["Peru imposed a curfew in Lima.", "Peru CRACKED_DOWN_ON Lima"],
      ["Israel demolished Bedouin homes.", "Israel CRACKED_DOWN_ON Bedouins"],
      ["Egypt outlawed the Muslim Brotherhood.", "Egypt CRACKED_DOWN_ON Muslim Brotherhood"],
    ],
    silent: [
      "Peru lifted a curfew in Lima.",
      "Uganda welcomed journalists from Kenya.",
      "Egypt spoke with the Muslim Brotherhood.",
    ],
  },
  {
    predicate: "EXPELLED",
    says: [
      ["Poland expelled the Russian diplomats.", "Poland EXPELLED Russian diplomats"],
      ["The Russian diplomats were expelled by Poland.", "Poland EXPELLED Russian diplomats"],
      ["Pakistan deported Afghans.", "Pakistan EXPELLED Afghans"],
      ["The deportation of Haitians by the Dominican Republic went on.", "Dominican Republic EXPELLED Haitians"],
      ["Uganda's expulsion of Asians ruined its trade.", "Uganda EXPELLED Asians"],
    ],
    silent: ["Poland invited the Russian diplomats.", "Pakistan counted Afghans."],
  },
  {
    predicate: "SANCTIONED",
    says: [
      ["Canada imposed sanctions on Myanmar.", "Canada SANCTIONED Myanmar"],
      ["Sanctions were imposed on Myanmar by Canada.", "Canada SANCTIONED Myanmar"],
      ["Bahrain severed ties with Qatar.", "Bahrain SANCTIONED Qatar"],
      ["Sweden suspended aid to Burkina Faso.", "Sweden SANCTIONED Burkina Faso"],
      ["ECOWAS suspended Guinea.", "ECOWAS SANCTIONED Guinea"],
      ["Ukraine has broken off relations with Syria.", "Ukraine SANCTIONED Syria"],
      ["The American embargo against Cuba is old.", "United States SANCTIONED Cuba"],
      ["Indonesia recalled its ambassador to Australia.", "Indonesia SANCTIONED Australia"],
      ["Algeria halted flights to Morocco.", "Algeria SANCTIONED Morocco"],
    ],
    silent: [
      "Canada lifted sanctions on Myanmar.",
      "Sweden resumed aid to Burkina Faso.",
      "Bahrain restored ties with Qatar.",
    ],
  },
  {
    predicate: "MOBILIZED_AGAINST",
    says: [
      ["Venezuela massed troops near Guyana.", "Venezuela MOBILIZED_AGAINST Guyana"],
      ["Turkey deployed tanks along the Syrian border.", "Turkey MOBILIZED_AGAINST Syria"],
      ["China sent warships against Taiwan.", "China MOBILIZED_AGAINST Taiwan"],
      ["Troops were deployed near Eritrea by Ethiopia.", "Ethiopia MOBILIZED_AGAINST Eritrea"],
      ["Russia's military buildup near Ukraine worried Poland.", "Russia MOBILIZED_AGAINST Ukraine"],
      ["Iran mobilised forces against Azerbaijan.", "Iran MOBILIZED_AGAINST Azerbaijan"],
    ],
    silent: ["Venezuela sent doctors to Guyana.", "Turkey built a road along the Syrian border."],
  },
  {
    predicate: "WITHDREW_FROM",
    says: [
      ["The United States withdrew from Afghanistan.", "United States WITHDREW_FROM Afghanistan"],
      ["Syrian troops pulled out of Lebanon.", "Syria WITHDREW_FROM Lebanon"],
      ["Hamas released the Israeli hostages.", "Hamas WITHDREW_FROM Israeli hostages"],
      ["Israel's withdrawal from Gaza was completed.", "Israel WITHDREW_FROM Gaza"],
      ["The withdrawal of France from Niger took weeks.", "France WITHDREW_FROM Niger"],
      ["Iran freed the South Korean soldiers.", "Iran WITHDREW_FROM South Korean soldiers"],
      ["Egypt lifted the blockade of Gaza.", "Egypt WITHDREW_FROM Gaza"],
    ],
    silent: ["The United States invaded Afghanistan.", "Hamas detained the Israeli hostages."],
  },
  {
    predicate: "RECRUITED",
    says: [
      ["The Islamic State recruited Tajiks.", "Islamic State RECRUITED Tajiks"],
      ["Tajiks were recruited by the Islamic State.", "Islamic State RECRUITED Tajiks"],
      ["The recruitment of Nepalis by Russia angered families.", "Russia RECRUITED Nepalis"],
      ["Wagner Group enlisted Syrians.", "Wagner Group RECRUITED Syrians"],
    ],
    silent: ["The Islamic State expelled Tajiks.", "Russia taught Nepalis."],
  },
  {
    predicate: "FLED_TO",
    says: [
      ["Ashraf Ghani fled to Tajikistan.", "Ashraf Ghani FLED_TO Tajikistan"],
      ["Edward Snowden sought refuge in Russia.", "Edward Snowden FLED_TO Russia"],
      ["Rohingya escaped into Bangladesh.", "Rohingya FLED_TO Bangladesh"],
      ["The flight of Alberto Fujimori to Japan surprised Peru.", "Alberto Fujimori FLED_TO Japan"],
    ],
    silent: ["Ashraf Ghani spoke in Tajikistan.", "Edward Snowden wrote to Russia."],
  },
];
