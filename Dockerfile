# Engram as a container: the web app on port 3000, everything that it keeps in the volume /data.
# It needs this repository, the image node:24 and the npm registry.
#
#   docker build -t engram .
#   docker run -d --name engram -p 127.0.0.1:3000:3000 -v engram:/data engram
#
# Behind a proxy, also: -e ENGRAM_TRUSTED_PROXY=yes (docs/operating.md).

FROM node:24-bookworm-slim AS build
WORKDIR /engram
COPY . .
# The lock file decides every version; nothing that a package brings is run.
RUN npm ci --ignore-scripts \
  && cd apps/cli && node ../../tools/bootstrap.mjs compile
# What is needed to run, and no more.
RUN npm ci --ignore-scripts --omit=dev --omit=optional --workspace engram

FROM node:24-bookworm-slim
ENV NODE_ENV=production ENGRAM_HOME=/data HOST=0.0.0.0 PORT=3000
WORKDIR /engram
COPY --from=build /engram/node_modules node_modules
COPY --from=build /engram/apps/cli/package.json apps/cli/package.json
# Versions of which others need another one lie beside the program.
COPY --from=build /engram/apps/cli/node_modules apps/cli/node_modules
COPY --from=build /engram/apps/cli/dist apps/cli/dist
COPY LICENSE .
RUN mkdir /data && chown node:node /data \
  && printf '#!/bin/sh\nexec node /engram/apps/cli/dist/main.js "$@"\n' > /usr/local/bin/engram \
  && chmod 755 /usr/local/bin/engram
USER node
VOLUME /data
EXPOSE 3000
# The store is given ten seconds to be put away: `docker stop` waits as long.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["engram"]
CMD ["serve"]
