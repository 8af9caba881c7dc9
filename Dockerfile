# docker build -t groundwork . && docker run -p 127.0.0.1:3000:3000 -v groundwork:/data groundwork

FROM node:22-slim AS build
WORKDIR /app
COPY . .
RUN npm run build -- /srv/groundwork

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data/groundwork
COPY --from=build /srv/groundwork /srv/groundwork
# the data lies in a folder inside the volume: a restore renames it
RUN mkdir /data && chown node:node /data && chmod 700 /data
VOLUME /data
USER node
WORKDIR /srv/groundwork
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
	CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/dist/main.js"]
