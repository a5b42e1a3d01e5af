package org.kith.geography.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoundariesTest {
  @ParameterizedTest
  @ValueSource(strings = {"wards", "neighbours", "lsoas"})
  void everyBoundaryOfTheExampleIsValidAndOnEarth(String file) {
    JsonNode features =
        new JsonMapper()
            .readTree(Path.of("examples/walsall/geography/" + file + ".geojson"))
            .path("features");

    assertThat(features).isNotEmpty();
    for (JsonNode feature : features) {
      assertThat(Boundaries.parse(feature.path("geometry").toString()))
          .as(feature.path("properties").toString())
          .get()
          .matches(Boundaries::onEarth, "within the ranges of longitude and latitude")
          .matches(Geometry::isValid, "valid");
    }
  }
}
