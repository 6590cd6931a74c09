# Builds Tallywire and runs it as a user without rights. The data lie in the volume /app/data.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -B -q -Dfast dependency:go-offline || true
COPY src src
RUN mvn -B -q -Dfast -DskipTests package

FROM eclipse-temurin:25-jre
RUN apt-get update \
  && apt-get install -y --no-install-recommends fontconfig fonts-dejavu-core curl \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --system --create-home --home-dir /app --uid 10001 tallywire \
  && mkdir -p /app/data && chown tallywire /app/data
WORKDIR /app
COPY --from=build /build/target/tallywire.jar tallywire.jar
COPY config config
USER tallywire
ENV TALLYWIRE_WEB_BIND=0.0.0.0
VOLUME /app/data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD curl --fail --silent http://127.0.0.1:8080/health/live || exit 1
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "-jar", "tallywire.jar"]
CMD ["run"]
