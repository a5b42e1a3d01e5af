package org.kith.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.activity.BuildingAccess;
import org.kith.activity.Point;
import org.kith.activity.VenueDetails;
import org.kith.directory.Opening;
import org.kith.directory.Search;
import org.kith.directory.Service;
import org.kith.directory.ServiceDetails;
import org.kith.directory.ServiceStatus;

/** Services here are invented. */
class ServiceIndexTest {
  private static final ServiceDetails.Ages ANY_AGE = ServiceDetails.Ages.ALL;
  private static final Point NORTH = new Point(52.62, -2.00);
  private static final Point SOUTH = new Point(52.57, -1.98);
  private static final UUID HALL = UUID.randomUUID();
  private static final UUID LIBRARY = UUID.randomUUID();
  private static final Map<UUID, VenueDetails> VENUES =
      Map.of(
          HALL,
          new VenueDetails(
              "Bloxwich Hall",
              "",
              "north",
              NORTH,
              List.of(BuildingAccess.STEP_FREE, BuildingAccess.PARKING),
              "",
              false),
          LIBRARY,
          new VenueDetails("Pleck Library", "", "south", SOUTH, List.of(), "", false));

  private final ServiceIndex index = new ServiceIndex();
  private final Map<UUID, String> names = new HashMap<>();
  private final UUID food =
      listed("Lantern Pantry", "Bags of groceries.", List.of("food"), List.of("pl"), HALL);
  private final UUID english =
      listed("Talk together", "Small classes.", List.of("english"), List.of("ur", "pa"), LIBRARY);
  private final UUID garden =
      listed("Green hands", "We grow vegetables.", List.of("gardening"), List.of(), null);

  private UUID listed(
      String name,
      String about,
      List<String> topics,
      List<String> languages,
      @Nullable UUID venue) {
    UUID id = UUID.randomUUID();
    list(id, details(name, about, topics, languages, venue));
    return id;
  }

  private static ServiceDetails details(
      String name,
      String about,
      List<String> topics,
      List<String> languages,
      @Nullable UUID venue) {
    return new ServiceDetails(
        name,
        about,
        topics,
        languages,
        venue == null ? List.of() : List.of(venue),
        venue == null,
        null,
        new ServiceDetails.Hours(List.of(Opening.read("Wednesday 10:00-12:00").orElseThrow()), ""),
        venue == null
            ? new ServiceDetails.Cost(ServiceDetails.Cost.Kind.PAID, 200L, "")
            : ServiceDetails.Cost.FREE,
        "",
        venue == null ? new ServiceDetails.Ages(18, null) : ServiceDetails.Ages.ALL,
        ServiceDetails.Contact.NONE,
        "",
        ServiceStatus.ACTIVE,
        true);
  }

  private void list(UUID id, ServiceDetails details) {
    names.put(id, details.name());
    Service service = new Service(id, "lantern-trust", details, null, Instant.EPOCH, 1);
    index.change(
        List.of(Described.of(service, "Lantern Trust", VENUES, Map.of("north", "North"))),
        List.of());
  }

  private List<UUID> found(Search search) {
    return index.search(search, 0, 100).ids();
  }

  private List<UUID> found(String words) {
    return found(Search.words(words));
  }

  @ParameterizedTest
  @CsvSource({
    "food bank, Lantern Pantry",
    "żywność, Lantern Pantry",
    "zywnosc, Lantern Pantry",
    "alimente, Lantern Pantry",
    "храна, Lantern Pantry",
    "еда, Lantern Pantry",
    "کھانا, Lantern Pantry",
    "ਖਾਣਾ, Lantern Pantry",
    "খাবার, Lantern Pantry",
    "انگریزی, Talk together",
    "ਪੰਜਾਬੀ, Talk together",
    "nauka angielskiego, Talk together"
  })
  void aTopicIsFoundInEveryLanguage(String words, String name) {
    assertThat(found(words)).map(names::get).startsWith(name);
  }

  @ParameterizedTest
  @CsvSource({
    "grocerys, Lantern Pantry",
    "bloxwhich, Lantern Pantry",
    "englihs, Talk together",
    "vegtables, Green hands",
    "gardning, Green hands",
    "GARDENS, Green hands"
  })
  void aMisspelledWordIsFound(String words, String name) {
    assertThat(found(words)).map(names::get).startsWith(name);
  }

  @Test
  void theBeginningOfAWordIsEnough() {
    assertThat(found("veget")).containsExactly(garden);
  }

  @Test
  void whatIsLikeNothingIsNotFound() {
    assertThat(found("helicopter")).isEmpty();
    assertThat(found("xyz")).isEmpty();
  }

  @Test
  void whereNothingHasAllWordsThoseWithMostOfThemAreShownAndItIsSaid() {
    ServiceIndex.Result result = index.search(Search.words("food helicopter"), 0, 10);

    assertThat(result.ids()).containsExactly(food);
    assertThat(result.isAll()).isFalse();
    assertThat(index.search(Search.words("food"), 0, 10).isAll()).isTrue();
  }

  @Test
  void aWordInTheNameCountsMoreThanOneInTheText() {
    UUID other = listed("Vegetables", "", List.of(), List.of(), HALL);

    assertThat(found("vegetables")).containsExactly(other, garden);
  }

  @Test
  void eachThingThatIsAskedNarrowsItDown() {
    Search all = Search.ALL;
    assertThat(found(all)).containsExactly(garden, food, english);
    assertThat(found(narrow(Set.of("food"), null, null, Set.of(), false))).containsExactly(food);
    assertThat(found(narrow(Set.of(), "south", null, Set.of(), false))).containsExactly(english);
    assertThat(found(narrow(Set.of(), null, "pa", Set.of(), false))).containsExactly(english);
    assertThat(found(narrow(Set.of(), null, null, Set.of(BuildingAccess.STEP_FREE), false)))
        .containsExactly(food);
    assertThat(found(narrow(Set.of(), null, null, Set.of(), true))).containsExactly(food, english);
  }

  private static Search narrow(
      Set<String> topics,
      @Nullable String locality,
      @Nullable String language,
      Set<BuildingAccess> access,
      boolean isFree) {
    return new Search(
        "", topics, locality, language, access, isFree, null, null, null, ANY_AGE, null);
  }

  @Test
  void whatIsClosedForNowIsNotOpenNow() {
    Search now =
        new Search(
            "",
            Set.of(),
            null,
            null,
            Set.of(),
            false,
            LocalDateTime.parse("2026-11-25T11:00"),
            null,
            null,
            ANY_AGE,
            null);
    assertThat(found(now)).hasSize(3);

    ServiceDetails open = details("Green hands", "", List.of(), List.of(), null);
    list(
        garden,
        new ServiceDetails(
            open.name(),
            "",
            List.of(),
            List.of(),
            List.of(),
            true,
            null,
            open.hours(),
            open.cost(),
            "",
            open.ages(),
            open.contact(),
            "",
            ServiceStatus.TEMPORARILY_CLOSED,
            true));

    assertThat(found(now)).containsExactly(food, english);
    assertThat(index.size()).isEqualTo(3);
  }

  @Test
  void theNearestComeFirstAndWhatIsTooFarIsLeftOut() {
    assertThat(index.search(near(SOUTH, 10_000), 0, 10).ids()).containsExactly(english, food);
    assertThat(found(near(SOUTH, 1_000))).containsExactly(english);
    assertThat(index.search(near(NORTH, 10_000), 0, 10).metres())
        .containsEntry(food, 0)
        .hasEntrySatisfying(english, metres -> assertThat(metres).isBetween(5_000, 6_500));
  }

  private static Search near(Point point, int metres) {
    return new Search(
        "",
        Set.of(),
        null,
        null,
        Set.of(),
        false,
        null,
        null,
        new Search.Near(point, metres),
        ANY_AGE,
        null);
  }

  @Test
  void whatIsListedNoLongerIsGone() {
    index.change(List.of(), List.of(food));

    assertThat(found("food")).isEmpty();
    assertThat(found(Search.ALL)).containsExactly(garden, english);
  }

  @Test
  void aChangedServiceIsFoundByItsNewWordsAlone() {
    list(food, details("Repair café", "Toasters and bicycles.", List.of(), List.of(), HALL));

    assertThat(found("bicycle")).containsExactly(food);
    assertThat(found("pantry")).isEmpty();
  }

  @Property(tries = 20)
  void pagesTogetherAreTheWholeWithNothingTwice(@ForAll Random random) {
    ServiceIndex many = new ServiceIndex();
    List<Described> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      ServiceDetails details =
          details("Group " + random.nextInt(20), "", List.of("sport"), List.of(), HALL);
      all.add(
          Described.of(
              new Service(UUID.randomUUID(), "club", details, null, Instant.EPOCH, 1),
              "Club",
              VENUES,
              Map.of()));
    }
    many.change(all, List.of());
    for (Search search : List.of(Search.ALL, Search.words("football"), near(SOUTH, 20_000))) {
      List<UUID> pages = new ArrayList<>();
      for (int offset = 0; offset < 60; offset += 7) {
        pages.addAll(many.search(search, offset, 7).ids());
      }
      assertThat(pages)
          .doesNotHaveDuplicates()
          .isEqualTo(many.search(search, 0, 100).ids())
          .hasSize(many.search(search, 0, 1).total());
    }
  }
}
