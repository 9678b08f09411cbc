import { useQuery } from "@tanstack/react-query";
import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from "react";
import type { EntitySuggestAnswer } from "../../server/api/entities.ts";
import { getJson } from "../api/request.ts";
import { reveal } from "../state/exploration.ts";
import { useStore } from "../state/store.tsx";
import { count, formatType } from "../ui/format.ts";
import { Icon, TypeBadge } from "../ui/icon.tsx";
import { isTyping } from "../ui/is-typing.ts";
import { addRecent, type RecentEntity, readRecent, writeRecent } from "./recent.ts";

interface Option extends RecentEntity {
  readonly detail: string;
}

const LIMIT = 8;

function toOption(hit: EntitySuggestAnswer["items"][number]): Option {
  const through = hit.matched === hit.name ? "" : `also “${hit.matched}” · `;
  return {
    id: hit.id,
    name: hit.name,
    type: hit.type,
    detail: `${through}${formatType(hit.type)}, ${count(hit.degree, "relation")}`,
  };
}

interface Found {
  readonly options: readonly Option[];
  readonly note: string | null;
  /** Are they those of the text as it stands, not of what was typed before it? */
  readonly current: boolean;
}

/** What stands above the options: that there may be more of them, or why there are none. */
function describeOptions(number: number, isFetching: boolean, asked: string): string | null {
  if (number >= LIMIT) return `The ${LIMIT} best known; type more of the name for others`;
  if (number > 0) return null;
  return isFetching ? "Searching…" : `Nobody and nothing called “${asked}”`;
}

function useOptions(text: string): Found {
  const asked = useDeferredValue(text.trim());
  const { data, error, isFetching, isPlaceholderData } = useQuery({
    queryKey: ["suggest", asked],
    queryFn: ({ signal }) => getJson<EntitySuggestAnswer>("/entities/suggest", { q: asked, limit: LIMIT }, signal),
    enabled: asked !== "",
    placeholderData: (before) => before,
  });
  if (asked === "") {
    const options = readRecent(window.localStorage).map((recent) => ({ ...recent, detail: formatType(recent.type) }));
    const note = options.length > 0 ? "Recent" : "Type a name or another name it is known by";
    return { options, note, current: text.trim() === "" };
  }
  const current = asked === text.trim() && !isPlaceholderData && (data !== undefined || error !== null);
  if (error !== null) return { options: [], note: error.message, current };
  const options = (data?.items ?? []).map(toOption);
  return {
    options,
    note: describeOptions(options.length, isFetching, asked),
    current,
  };
}

/** `/` puts the cursor into the box from anywhere but a text field. */
function useSlash(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== "/" || isTyping(event.target) || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [input]);
}

interface OptionsProps {
  readonly id: string;
  readonly options: readonly Option[];
  readonly note: string | null;
  readonly active: number;
  readonly onChoose: (option: Option) => void;
}

function Options({ id, options, note, active, onChoose }: OptionsProps): ReactNode {
  return (
    <div className="search__list">
      {note !== null && <p className="search__note">{note}</p>}
      <div role="listbox" id={id} aria-label="Entities">
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box, which points here with aria-activedescendant
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box handles the keys
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="search__option"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option)}
          >
            <TypeBadge type={option.type} size={20} />
            <span className="search__name">{option.name}</span>
            <span className="quiet small">{option.detail}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Finds an entity by any of its names and flies there. */
export function SearchBox(): ReactNode {
  const store = useStore();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  /** The option that the arrow keys went to. */
  const [reached, setReached] = useState<number | null>(null);
  // Enter was pressed before the answer to what is typed was there: its first is chosen once it is.
  const [entered, setEntered] = useState(false);
  const { options, note, current } = useOptions(text);
  const active = Math.max(0, Math.min(reached ?? 0, options.length - 1));
  useSlash(input);
  const choose = (option: Option): void => {
    writeRecent(window.localStorage, addRecent(readRecent(window.localStorage), option));
    setText("");
    setReached(null);
    setOpen(false);
    input.current?.blur();
    void reveal(store, option.id);
  };
  const chooseEntered = useEffectEvent(() => {
    const [first] = options;
    setEntered(false);
    if (first !== undefined) choose(first);
  });
  useEffect(() => {
    if (entered && current) chooseEntered();
  }, [entered, current]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const option = options[active];
    if (event.key === "ArrowDown") setReached((active + 1) % Math.max(1, options.length));
    else if (event.key === "ArrowUp") setReached((active + options.length - 1) % Math.max(1, options.length));
    else if (event.key === "Enter" && reached === null && !current) setEntered(true);
    else if (event.key === "Enter" && option !== undefined) choose(option);
    else if (event.key === "Escape") input.current?.blur();
    else return;
    event.preventDefault();
  };
  return (
    <search className="search">
      <Icon name="search" />
      <input
        ref={input}
        className="search__input"
        type="text"
        role="combobox"
        placeholder="Find a person, body, place or event"
        aria-label="Find an entity"
        aria-expanded={open}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={open && options.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setReached(null);
          setEntered(false);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          setEntered(false);
        }}
        onKeyDown={onKeyDown}
      />
      <kbd className="search__key">/</kbd>
      {open && <Options id={id} options={options} note={note} active={active} onChoose={choose} />}
    </search>
  );
}
