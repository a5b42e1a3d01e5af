package org.kith.geography.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.geography.WalsallGeography;

/**
 * Numbers for Walsall 2021 as the {@code segregation} command prints them for the same census
 * tables: D of White .466, H .178, interaction .452.
 */
@KithTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesPageTest {
  private final TestArea walsall;
  private final TestArea elsewhere;

  PlacesPageTest(TestAreas areas) {
    walsall = WalsallGeography.loaded(areas);
    elsewhere = areas.loaded();
  }

  @Test
  void anybodyReadsHowApartGroupsLive() {
    assertThat(walsall.get("/places"))
        .hasStatusOk()
        .bodyText()
        .contains("different ethnic groups 45.2 times in 100")
        .contains("entropy index is 0.178")
        .contains("would be 0.001")
        .contains("of the group “White”, 46.6 in 100")
        .contains("Open Government Licence")
        .contains("is assumed");
  }

  @Test
  void theHomePageLeadsThere() {
    assertThat(walsall.get("/")).bodyText().contains("/places\"");
    assertThat(elsewhere.get("/")).bodyText().doesNotContain("/places\"");
  }

  @Test
  void religionIsThereInPolishAndUrdu() {
    assertThat(walsall.get("/pl/places/religion")).hasStatusOk().bodyText().contains("Sikhizm");
    assertThat(walsall.get("/ur/places/religion")).hasStatusOk().bodyText().contains("سکھ");
    assertThat(walsall.get("/places/religion"))
        .bodyText()
        .contains("14,760 residents did not answer");
  }

  @Test
  void theFileHasEveryIndexOfEveryGroup() throws Exception {
    List<String> lines = lines("/places/ethnic-group.csv");

    assertThat(lines.getFirst())
        .isEqualTo("characteristic,census,measure,group,other,place,value,by_chance");
    assertThat(lines)
        .anyMatch(line -> line.startsWith("ethnic_group,2021,entropy_index_h,,,Exampleton,0.178"))
        .anyMatch(
            line -> line.startsWith("ethnic_group,2021,dissimilarity,asian,white,Exampleton,0.55"))
        .anyMatch(line -> line.startsWith("ethnic_group,2021,residents,white,,Exampleton,202727,"));
    double localities = value(lines, "entropy_index_h_between", "localities");
    assertThat(localities + value(lines, "entropy_index_h_within", "localities"))
        .isCloseTo(
            value(lines, "entropy_index_h_between", "wards")
                + value(lines, "entropy_index_h_within", "wards"),
            within(1e-5));
  }

  @Test
  void residentsOfEveryNeighbourhoodAreThere() throws Exception {
    assertThat(lines("/places/religion-residents.csv")).hasSize(1 + 169 * 8);
  }

  @Test
  void withoutACensusThereIsNoPage() {
    assertThat(elsewhere.get("/places")).hasStatus(404);
    assertThat(elsewhere.get("/places/age-band.csv")).hasStatus(404);
  }

  private static double value(List<String> lines, String measure, String place) {
    return lines.stream()
        .map(line -> line.split(",", -1))
        .filter(cells -> cells[2].equals(measure) && cells[5].equals(place))
        .mapToDouble(cells -> Double.parseDouble(cells[6]))
        .findFirst()
        .orElseThrow();
  }

  private List<String> lines(String path) throws Exception {
    return Arrays.asList(walsall.get(path).getResponse().getContentAsString().split("\r?\n", -1))
        .stream()
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
