# The tests need a browser, so they run in `mvn verify` and not here.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /site
COPY pom.xml .
COPY src src
COPY db db
COPY web web
RUN mvn -B -DskipTests -Djar.without=*.txz package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home remontada
COPY --from=build /site/target/remontada.jar /remontada.jar
USER 10001
ENV PORT=8080
EXPOSE 8080
# Set DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD: a container keeps no data of its own.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
    CMD ["java", "-XX:TieredStopAtLevel=1", "-jar", "/remontada.jar", "health"]
# In the small heap that it would settle for, the collector is never done, and readers wait for it.
ENTRYPOINT ["java", "-XX:+UseParallelGC", "-Xms256m", "--enable-native-access=ALL-UNNAMED", "-jar", "/remontada.jar", "serve"]
