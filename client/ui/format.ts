const NUMBER = new Intl.NumberFormat("en");

export function formatNumber(value: number): string {
  return NUMBER.format(value);
}

/** "1 sentence", "3 sentences". */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}

interface Cut {
  readonly shown: number;
  readonly available: number;
  readonly reason: string;
}

/** What a cap hid, and which. */
export function describeCut({ shown, available, reason }: Cut): string {
  const left = shown < available ? `${formatNumber(shown)} of ${formatNumber(available)}` : "there may be more";
  return `cut: ${left} (${reason})`;
}

/** The first few of a list with how many more there are: "one, two and 3 more". */
export function listSome(all: readonly string[], most: number): string {
  const rest = all.length - most;
  const first = all.slice(0, most).join(", ");
  return rest > 0 ? `${first} and ${formatNumber(rest)} more` : first;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An ISO date of any precision for reading: "22 Mar 2024", "Mar 2024", "2024". */
export function formatDate(date: string): string {
  const [year = "", month, day] = date.slice(0, 10).split("-");
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The first day of a span, without what the last says anyway: "24" of "24 Mar 2024" before "25 Mar 2024". */
function shortenFirst(first: string, last: string): string {
  const [one, other] = [first, last].map((date) => formatDate(date).split(" "));
  if (one?.length !== 3 || other?.length !== 3 || one[2] !== other[2]) return formatDate(first);
  return one[1] === other[1] ? String(one[0]) : `${one[0]} ${one[1]}`;
}

/** One date or a span of two: "24 – 25 Mar 2024". */
export function formatSpan(first: string | undefined, last: string | undefined): string {
  if (first === undefined || last === undefined)
    return first === undefined ? (last === undefined ? "" : formatDate(last)) : formatDate(first);
  return first === last ? formatDate(first) : `${shortenFirst(first, last)} – ${formatDate(last)}`;
}

/** "ArmedGroup" → "Armed group". */
export function formatType(type: string): string {
  const words = type.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function formatPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
