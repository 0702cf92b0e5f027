# npm pack && docker build --tag pass-muster .
# docker run --rm --network host pass-muster run --target http://127.0.0.1:5000
FROM node:24-slim

COPY pass-muster-*.tgz /tmp/pass-muster.tgz
RUN npm install --global --ignore-scripts --no-audit --no-fund /tmp/pass-muster.tgz && \
    npm cache clean --force && \
    rm /tmp/pass-muster.tgz

# Mount a folder here for the reports. User 1000 is `node` in this image.
WORKDIR /work
USER 1000
ENTRYPOINT ["muster"]
CMD ["--help"]
