package org.kith.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;

/** Invented places and postcodes: ZZ is no postcode area. */
@KithTest
class PostcodesTest {
  private static final String SQUARE =
      """
      {"type":"FeatureCollection","features":[{"type":"Feature","properties":{%s},
      "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}}]}
      """;

  private final TestArea area;
  private final Postcodes postcodes;

  PostcodesTest(TestAreas areas, Postcodes postcodes) {
    this.area = areas.create();
    this.postcodes = postcodes;
    area.files()
        .file(
            "geography/wards.geojson", SQUARE.formatted("\"code\":\"E05999999\",\"name\":\"Mill\""))
        .file("geography/ward-localities.csv", "ward,locality,basis\nE05999999,north,assumed\n")
        .file(
            "geography/lsoas.geojson",
            SQUARE.formatted(
                "\"code\":\"E01999999\",\"name\":\"Exampleton 001A\",\"ward\":\"E05999999\""));
    area.load();
  }

  @Test
  void beforeADirectoryIsLoadedNobodyCanSayWhereAPostcodeIs() {
    assertThat(where("ZZ1 1AA")).isEqualTo(new Whereabouts.NotKnown());
  }

  @Test
  void aPostcodeLeadsToItsNeighbourhoodWardAndLocality() throws IOException {
    int loaded =
        load(
            "2024-05",
            """
            pcd,pcd2,pcds,dointr,doterm,lsoa11,lsoa21,lat
            ZZ1 1AA,ZZ1  1AA,ZZ1 1AA,198001,,E01999998,E01999999,0.5
            ZZ1 1AB,ZZ1  1AB,ZZ1 1AB,198001,202301,E01999998,E01999999,0.5
            ZZ9 9ZZ,ZZ9  9ZZ,ZZ9 9ZZ,198001,,E01999997,E01999997,0.5
            """);

    assertThat(loaded).isEqualTo(2);
    assertThat(where(" zz11aa"))
        .isEqualTo(new Whereabouts.Within("E01999999", "E05999999", "north", true, "2024-05"));
    assertThat(where("ZZ1 1AB")).isInstanceOf(Whereabouts.Within.class);
    assertThat(where("ZZ9 9ZZ")).isEqualTo(new Whereabouts.NotHere("2024-05"));
  }

  @Test
  void theNewestEditionCountsWhateverItsColumnsAreCalled() throws IOException {
    load("2024-05", "pcds,doterm,lsoa21\nZZ1 1AA,,E01999999\n");
    load("2026-02", "PCD7,PCD8,PCDS,DOTERM,LSOA21CD\nZZ11AC,ZZ1 1AC,ZZ1 1AC,,E01999999\n");

    assertThat(where("ZZ1 1AC")).isInstanceOf(Whereabouts.Within.class);
    assertThat(where("ZZ1 1AA")).isEqualTo(new Whereabouts.NotHere("2026-02"));
  }

  @Test
  void aDirectoryThatIsNoneIsRefusedAndTheOldOneStays() throws IOException {
    load("2024-05", "pcds,doterm,lsoa21\nZZ1 1AA,,E01999999\n");

    assertThatThrownBy(() -> load("2024-05", "pcds,doterm,lsoa11\nZZ1 1AA,,E01999999\n"))
        .isInstanceOf(UnreadableDirectory.class)
        .hasMessageContaining("lsoa21");
    assertThatThrownBy(() -> load("2024-05", "pcds,doterm,lsoa21\nZZ1 1AA,,E01000001\n"))
        .isInstanceOf(UnreadableDirectory.class);
    assertThatThrownBy(() -> load("May", "pcds,doterm,lsoa21\nZZ1 1AA,,E01999999\n"))
        .isInstanceOf(UnreadableDirectory.class);
    assertThat(where("ZZ1 1AA")).isInstanceOf(Whereabouts.Within.class);
  }

  private Whereabouts where(String postcode) {
    return area.acting(() -> postcodes.find(postcode));
  }

  private int load(String edition, String directory) throws IOException {
    return area.acting(() -> postcodes.load(edition, new StringReader(directory)), Postcodes.LOAD);
  }
}
