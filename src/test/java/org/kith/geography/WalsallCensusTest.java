package org.kith.geography;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.imports.LoadRefused;

/**
 * The example's census and deprivation against what was published: Office for National Statistics,
 * Census 2021, tables TS021 and TS030 for Walsall (E08000030); Ministry of Housing, Communities and
 * Local Government, English Indices of Deprivation 2019 and 2025.
 */
@KithTest
@Tag("postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalsallCensusTest {
  private final TestArea walsall;
  private final Geography geography;
  private final Denominators denominators;

  WalsallCensusTest(TestAreas areas, Geography geography, Denominators denominators) {
    this.walsall = WalsallGeography.loaded(areas);
    this.geography = geography;
    this.denominators = denominators;
  }

  @Test
  void theBoroughHasNineteenEthnicGroupsAsPublished() {
    ReferencePopulation borough = population(Characteristic.ETHNICITY, Place.AREA);

    assertThat(borough.people()).hasSize(19);
    assertThat(borough.count("white_british")).isEqualTo(191_529);
    assertThat(borough.count("asian_indian")).isEqualTo(22_726);
    assertThat(borough.count("asian_pakistani")).isEqualTo(19_739);
    assertThat(borough.count("white_roma")).isEqualTo(220);
    assertThat(borough.total()).isEqualTo(284_126);
    assertThat(borough.caveats()).isEmpty();
  }

  @Test
  void neighbourhoodsAddUpToTheBoroughButForTheCensussOwnNoise() {
    Map<String, Long> published = new TreeMap<>();
    population(Characteristic.ETHNICITY, Place.AREA)
        .people()
        .forEach((code, people) ->
            published.merge(code.substring(0, code.indexOf('_')), people, Long::sum));
    ReferencePopulation summed = population(Characteristic.ETHNIC_GROUP, Place.AREA);

    assertThat(summed.people().keySet()).isEqualTo(published.keySet());
    published.forEach((group, people) ->
        assertThat(summed.count(group)).as(group).isCloseTo(people, within(60L)));
    assertThat(summed.total()).isEqualTo(284_157);
    assertThat(summed.caveats()).containsExactly(ReferencePopulation.Caveat.SUMMED);
  }

  @Test
  void religionAddsUpToThePublishedNumbers() {
    ReferencePopulation borough = population(Characteristic.RELIGION, Place.AREA);

    assertThat(borough.people())
        .containsEntry("christian", 126_915L)
        .containsEntry("no_religion", 85_812L)
        .containsEntry("muslim", 32_107L)
        .containsEntry("sikh", 17_144L)
        .containsEntry("not_answered", 14_760L)
        .containsEntry("hindu", 5_096L)
        .containsEntry("other_religion", 1_659L)
        .containsEntry("buddhist", 533L)
        .containsEntry("jewish", 75L);
  }

  @Test
  void englishIsKnownForTheBoroughAndForNoWard() {
    ReferencePopulation borough = population(Characteristic.ENGLISH, Place.AREA);

    assertThat(borough.count("very_well")).isEqualTo(9_412);
    assertThat(borough.count("well")).isEqualTo(9_777);
    assertThat(borough.count("not_well")).isEqualTo(6_248);
    assertThat(borough.count("not_at_all")).isEqualTo(1_258);
    assertThat(denominator(Characteristic.ENGLISH, Place.ward("E05001314")))
        .isEqualTo(
            new NoDenominator(
                Characteristic.ENGLISH, Place.ward("E05001314"), NoDenominator.Reason.NOT_SO_FINE));
  }

  @Test
  void wardsAddUpToTheWardFile() {
    Map<String, WardEthnicity> file =
        walsall.acting(geography::ethnicity).stream()
            .collect(Collectors.toMap(WardEthnicity::ward, row -> row));
    Map<String, Denominator> wards =
        walsall.acting(() -> denominators.each(Characteristic.ETHNIC_GROUP, Place.Kind.WARD));

    assertThat(wards).hasSize(20);
    wards.forEach((ward, counted) -> {
      ReferencePopulation residents = (ReferencePopulation) counted;
      WardEthnicity row = requireNonNull(file.get(ward));
      assertThat(List.of(residents.count("asian"), residents.count("white"), residents.total()))
          .as(ward)
          .containsExactly((long) row.asian(), (long) row.white(), (long) row.total());
    });
  }

  @Test
  void localitiesSayThatTheirWardsAreAssumed() {
    ReferencePopulation south = population(Characteristic.ETHNIC_GROUP, Place.locality("south"));

    assertThat(south.caveats()).contains(ReferencePopulation.Caveat.ASSUMED_LOCALITY);
    assertThat(1 - (double) south.count("white") / south.total()).isCloseTo(.627, within(.0005));
  }

  @Test
  void whatNoTableCountsHasNoDenominator() {
    assertThat(denominator(Characteristic.AGE_BAND, Place.AREA))
        .isEqualTo(
            new NoDenominator(
                Characteristic.AGE_BAND, Place.AREA, NoDenominator.Reason.NOT_LOADED));
  }

  @Test
  void deprivationHasAsManyNeighbourhoodsInEachTenthAsPublished() {
    assertThat(deciles(2019)).containsExactly(44, 39, 15, 11, 12, 7, 11, 8, 14, 6);
    assertThat(deciles(2025).getFirst()).isEqualTo(42);
    assertThat(walsall.acting(() -> geography.deprivation(2025)))
        .allMatch(row -> row.score().isPresent());
  }

  @Test
  void bothHalvesOfASplitNeighbourhoodHaveItsDecileOf2019() {
    assertThat(walsall.acting(geography::neighbourhoods))
        .hasSize(169)
        .allMatch(one -> one.decile().isPresent());
  }

  @Test
  void anUnknownGroupIsRefusedWithThoseTheCensusHas() {
    walsall
        .files()
        .file(
            "geography/census-2021/sex.csv",
            "code,group,count\nE08000030,Women,5\nE01999999,Female,x\n");

    LoadRefused refused = catchThrowableOfType(LoadRefused.class, walsall::load);

    assertThat(refused.problems().stream().map(String::valueOf))
        .anyMatch(problem -> problem.contains("Women") && problem.contains("Female; Male"))
        .anyMatch(problem -> problem.contains("E01999999"));
    walsall.files().file("geography/census-2021/sex.csv", "code,group,count\n");
  }

  private List<Integer> deciles(int edition) {
    int[] deciles = new int[10];
    walsall
        .acting(() -> geography.deprivation(edition))
        .forEach(row -> deciles[row.decile() - 1]++);
    return Arrays.stream(deciles).boxed().toList();
  }

  private Denominator denominator(Characteristic by, Place place) {
    return walsall.acting(() -> denominators.of(by, place));
  }

  private ReferencePopulation population(Characteristic by, Place place) {
    return (ReferencePopulation) denominator(by, place);
  }
}
