const NUMBER = new Intl.NumberFormat("en");

export function formatNumber(value: number): string {
  return NUMBER.format(value);
}

/** "1 sentence", "3 sentences". */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An ISO date of any precision for reading: "22 Mar 2024", "Mar 2024", "2024". */
export function formatDate(date: string): string {
  const [year = "", month, day] = date.slice(0, 10).split("-");
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** One date or a span of two. */
export function formatSpan(first: string | undefined, last: string | undefined): string {
  if (first === undefined || last === undefined)
    return first === undefined ? (last === undefined ? "" : formatDate(last)) : formatDate(first);
  return first === last ? formatDate(first) : `${formatDate(first)} – ${formatDate(last)}`;
}

/** "ArmedGroup" → "Armed group". */
export function formatType(type: string): string {
  const words = type.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function formatPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
