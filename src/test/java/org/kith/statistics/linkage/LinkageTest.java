package org.kith.statistics.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinkageTest {
  private static final List<Identity> RECORDS = InventedBorough.records(20_000);
  private static final CandidateIndex INDEX = index(RECORDS);
  private static final Model MODEL = Linkage.train(INDEX);

  @Test
  void whatIsMatchedIsRightAndMostOfWhatIsRightIsFound() {
    List<LinkedPair> pairs = pairs(MODEL, INDEX);
    Map<String, Integer> times = new HashMap<>();
    RECORDS.forEach(r -> times.merge(InventedBorough.person(r.id()), 1, Integer::sum));
    double truth = times.values().stream().filter(t -> t == 2).count();
    double matches = pairs.stream().filter(LinkedPair::isMatch).count();
    double right =
        pairs.stream().filter(LinkedPair::isMatch).filter(InventedBorough::isOnePerson).count();
    double found = pairs.stream().filter(InventedBorough::isOnePerson).count();

    // the people are invented with a quarter of birth dates and half of addresses missing
    assertThat(right / matches).isGreaterThan(0.998);
    assertThat(right / truth).isGreaterThan(0.4);
    assertThat(found / truth).isGreaterThan(0.85);
    assertThat(pairs.size() - found).isLessThan(0.2 * pairs.size());
  }

  @Test
  void householdsAreNotTakenForMatches() {
    double[][] m = MODEL.estimates().matches();
    double[][] h = MODEL.estimates().household();
    int name = Field.NAME.place();

    // WrittenDown changes or contradicts few names of the same person
    assertThat(m[name][Level.NAME_PARTLY.position()]).isLessThan(0.1);
    assertThat(h[name][Level.NAME_PARTLY.position()]).isGreaterThan(0.4);
    assertThat(h[Field.BIRTH.place()][Level.BIRTH_DIFFERENT.position()]).isGreaterThan(0.9);
  }

  @Test
  void theOrderOfRecordsDoesNotMatter() {
    List<Identity> shuffled = new ArrayList<>(RECORDS);
    Collections.shuffle(shuffled, new Random(5));
    CandidateIndex index = index(shuffled);
    Model model = Linkage.train(index);

    assertThat(model.toJson()).isEqualTo(MODEL.toJson());
    assertThat(Set.copyOf(pairs(model, index))).isEqualTo(Set.copyOf(pairs(MODEL, INDEX)));
  }

  @Test
  void aModelThatWasKeptSaysTheSame() {
    Model kept = Model.fromJson(MODEL.toJson());

    assertThat(kept.toJson()).isEqualTo(MODEL.toJson());
    assertThat(pairs(kept, INDEX)).isEqualTo(pairs(MODEL, INDEX));
  }

  @Test
  void whatIsNoModelIsRefused() {
    for (String text : List.of("", "{}", "[]", "{\"version\":2}", "{\"version\":1}", "nothing")) {
      assertThatThrownBy(() -> Model.fromJson(text)).hasMessageContaining("no linkage model");
    }
  }

  @Test
  void aModelNamesNobody() {
    String json = MODEL.toJson();
    Map<String, Integer> bearers = new HashMap<>();
    for (Identity identity : RECORDS) {
      new HashSet<>(NameWords.read(identity.name()).words())
          .forEach(word -> bearers.merge(word, 1, Integer::sum));
    }
    bearers.forEach((word, count) -> {
      if (count < WordShares.LEAST_BEARERS / 2 && word.length() > 1) {
        assertThat(MODEL.words().common().containsKey(word) && !isAssumed(word)).isFalse();
      }
    });
    assertThat(json).doesNotContain("example.org");
  }

  private static boolean isAssumed(String word) {
    return Linkage.train(List.of()).words().common().containsKey(word);
  }

  @Test
  void newRecordsAreComparedWithKnownOnesOnly() {
    Vocabulary vocabulary = new Vocabulary();
    RecordBlock known = RecordBlock.of(vocabulary, RECORDS.subList(0, 15_000));
    RecordBlock newOnes = RecordBlock.of(vocabulary, RECORDS.subList(15_000, RECORDS.size()));
    List<LinkedPair> across = new ArrayList<>();
    MODEL.link(newOnes, CandidateIndex.of(known), Thresholds.USUAL, across::add);

    Set<String> first =
        RECORDS.subList(0, 15_000).stream().map(Identity::id).collect(Collectors.toSet());
    List<LinkedPair> expected =
        pairs(MODEL, INDEX).stream()
            .filter(pair -> first.contains(pair.a()) != first.contains(pair.b()))
            .toList();
    assertThat(across.stream().map(LinkedPair::inOrder))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void blocksWithVocabulariesOfTheirOwnCannotBeCompared() {
    RecordBlock other = RecordBlock.of(new Vocabulary(), RECORDS);

    assertThatThrownBy(() -> MODEL.link(other, INDEX, Thresholds.USUAL, pair -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pairsAreScoredAsWhenTheyAreComparedAlone() {
    Map<String, Identity> byId =
        RECORDS.stream().collect(Collectors.toMap(Identity::id, identity -> identity));
    for (LinkedPair pair : pairs(MODEL, INDEX)) {
      assertThat(MODEL.compare(known(byId, pair.a()), known(byId, pair.b())))
          .isEqualTo(pair.comparison());
    }
  }

  @Test
  void keysThatADatabaseKeepsFindThePairsToo() {
    byte[] secret = "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    Map<String, Set<String>> plain = new HashMap<>();
    Map<String, Set<String>> sealed = new HashMap<>();
    for (Identity identity : RECORDS) {
      plain.put(identity.id(), BlockingKeys.of(identity));
      sealed.put(identity.id(), BlockingKeys.sealed(identity, secret));
    }
    for (LinkedPair pair : pairs(MODEL, INDEX)) {
      assertThat(Collections.disjoint(plain.get(pair.a()), plain.get(pair.b()))).isFalse();
      assertThat(Collections.disjoint(sealed.get(pair.a()), sealed.get(pair.b()))).isFalse();
    }
  }

  @Test
  void sealedKeysSayNothingWithoutTheSecret() {
    Identity joan = RECORDS.getFirst();
    Set<String> one = BlockingKeys.sealed(joan, new byte[16]);
    Set<String> other = BlockingKeys.sealed(joan, new byte[32]);

    byte[] another = new byte[16];
    another[0] = 1;
    assertThat(one)
        .hasSameSizeAs(BlockingKeys.of(joan))
        .isEqualTo(BlockingKeys.sealed(joan, new byte[16]));
    assertThat(Collections.disjoint(one, BlockingKeys.sealed(joan, another))).isTrue();
    assertThat(other).allMatch(key -> key.matches("[0-9a-f]{32}"));
    assertThatThrownBy(() -> BlockingKeys.sealed(joan, new byte[8]))
        .hasMessageContaining("can be guessed");
  }

  @Test
  void aNumberThatManyRecordsShareSaysLittle() {
    String ofTheCentre = "01922 496000";
    List<Identity> records = new ArrayList<>(RECORDS);
    records.replaceAll(
        record -> record.id().endsWith("3/0") ? record.withPhone(ofTheCentre) : record);
    Model model = Linkage.train(records);
    Identity joan = Identity.of("joan").named("Joan Whitfield");

    Comparison own = compared(model, joan.withPhone("07700 900123"));
    Comparison centre = compared(model, joan.withPhone(ofTheCentre));
    assertThat(centre.weight()).isLessThan(own.weight() - 2);
    assertThat(centre.fields().get(Field.PHONE.place()).reason())
        .isEqualTo("the same phone number, which many records have");
  }

  private static Identity known(Map<String, Identity> byId, String id) {
    return Objects.requireNonNull(byId.get(id));
  }

  private static Comparison compared(Model model, Identity identity) {
    return model.compare(identity, identity);
  }

  @Test
  void noRecordsAndOneRecordAreNoPairs() {
    for (int count = 0; count < 2; count++) {
      CandidateIndex few = index(RECORDS.subList(0, count));
      assertThat(pairs(Linkage.train(few), few)).isEmpty();
    }
  }

  private static CandidateIndex index(List<Identity> records) {
    return CandidateIndex.of(RecordBlock.of(new Vocabulary(), records));
  }

  private static List<LinkedPair> pairs(Model model, CandidateIndex index) {
    List<LinkedPair> pairs = new ArrayList<>();
    model.linkWithin(index, Thresholds.USUAL, pair -> pairs.add(pair.inOrder()));
    return pairs;
  }
}
