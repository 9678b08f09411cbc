# What the server needs to run, without what only builds and checks it.
FROM node:20-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

# Builds the explorer and the server with all tools.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:20-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/package.json /app/tsconfig.json /app/LICENSE /app/NOTICE ./
COPY --from=build /app/dist ./dist
# Models, lexicons, queries and samples, and the sources of which the server tells that it is built as they are.
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/ingest ./ingest
COPY --from=build /app/server ./server
RUN mkdir /data && chown node:node /data
ENV NEWSGRAPH_DATA_DIR=/data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.NEWSGRAPH_PORT ?? 3000}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/cli/newsgraph.js", "serve"]
