# The tests need a browser, so they run in `mvn verify` and not here.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /site
COPY pom.xml .
COPY src src
COPY db db
COPY web web
# Brotli's library is unpacked here, or each start would do it in a /tmp that must then allow programs.
RUN mvn -B -DskipTests -Djar.without=*.txz package \
    && jar xf target/remontada.jar "lib/linux-$(uname -m)/libbrotli.so" && mv lib/*/libbrotli.so target

# The site is started once on a database of its own, so that the image starts from what the JVM learned.
FROM eclipse-temurin:25-jre AS trained
RUN apt-get update && apt-get install -y --no-install-recommends postgresql curl
COPY --from=build /site/target/remontada.jar /site/target/libbrotli.so /site/src/operations/start/train.sh /
RUN service postgresql start \
    && su postgres -c "psql -c \"CREATE ROLE remontada LOGIN PASSWORD 'trained'\" -c \"CREATE DATABASE remontada OWNER remontada ENCODING 'UTF8' TEMPLATE template0\"" \
    && DATABASE_URL=jdbc:postgresql://localhost/remontada DATABASE_PASSWORD=trained \
       OPTIONS="-XX:+UseParallelGC -Xms256m -XX:CompileThresholdScaling=5 -XX:-UsePerfData -Dbrotli4j.library.path=/libbrotli.so --enable-native-access=ALL-UNNAMED" \
       bash /train.sh /remontada.jar /remontada.aot

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home remontada
COPY --from=build /site/target/remontada.cdx.json /site/src/operations/start/serve.sh /
COPY --from=trained /remontada.jar /remontada.aot /libbrotli.so /
USER 10001
ENV PORT=8080
EXPOSE 8080
# Nothing is written but below /tmp, and only while the download of all seasons is made:
# docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges
# Set DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD: a container keeps no data of its own.
# It asks without another JVM, which a small container has no room for.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/$PORT && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]
ENTRYPOINT ["bash", "/serve.sh"]
CMD ["serve"]
