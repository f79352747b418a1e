# The web workplace is built with the development packages, and only its files go into the image.
FROM node:24-bookworm-slim AS web
WORKDIR /opt/tongban
COPY package.json package-lock.json ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund && rm -rf node_modules/node-linux-* node_modules/.bin/node
COPY . .
RUN node scripts/build-web.ts --out /opt/web

# One image for worker, API and migrations. Debian, because the Temporal SDK has no build for musl (Alpine).
FROM node:24-bookworm-slim
WORKDIR /opt/tongban
COPY package.json package-lock.json ./
# Without install scripts and development packages; the image has its Node, and needs the Temporal bridge of its own platform only.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
 && rm -rf node_modules/node-linux-* node_modules/.bin/node \
 && find node_modules/@temporalio/core-bridge/releases -mindepth 1 -maxdepth 1 -type d ! -name "$(node -p 'process.arch === "x64" ? "x86_64" : "aarch64"')-unknown-linux-gnu" -exec rm -rf {} +
COPY . .
COPY --from=web /opt/web /opt/web
ENV NODE_ENV=production TONGBAN_MODE=production TONGBAN_DATA=/var/lib/tongban TONGBAN_WEB=/opt/web
# Volumes take over the owner of the folder they cover.
RUN mkdir -p /var/lib/tongban/audit-log /var/lib/tongban/payload-keys /var/lib/tongban/vault && chown -R node:node /var/lib/tongban
USER node
CMD ["node", "api/main.ts"]
