# limn serve, for any machine that runs containers. It listens on every address, so it wants keys:
#   docker run --rm -p 8642:8642 -e LIMN_API_KEYS=my-key limn

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# `prepare` builds, and there is nothing to build yet.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production LIMN_HOME=/data
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE /app/NOTICE ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/art ./art
COPY --from=build /app/dist ./dist
RUN ln -s /app/dist/cli/main.js /usr/local/bin/limn && mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8642
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8642/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["limn"]
CMD ["serve", "--host", "0.0.0.0"]
