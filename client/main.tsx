import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RequestError } from "./api/request.ts";
import { App } from "./app.tsx";
import { createState } from "./state/explorer-state.ts";
import { createStore, StoreProvider } from "./state/store.tsx";
import { parseLink } from "./state/url.ts";
import "./theme.css";
import "./base.css";
import "./shell/shell.css";
import "./shell/rail.css";
import "./search/search.css";
import "./graph/graph.css";
import "./panels/panels.css";
import "./adapted.css";

const shared = parseLink(window.location.search);
const { trail, tool, filters, look, statement } = shared;
const store = createStore(createState({ trail, tool, filters, look, statement }));

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // Only what may succeed later is tried again: a refused request is refused the second time, too.
      retry: (failures, error) =>
        failures < 2 && error instanceof RequestError && (error.status === 0 || error.status >= 500),
    },
  },
});

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <StoreProvider store={store}>
        <App shared={shared} />
      </StoreProvider>
    </QueryClientProvider>
  </StrictMode>,
);
