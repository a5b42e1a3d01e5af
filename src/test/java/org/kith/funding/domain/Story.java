package org.kith.funding.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kith.funding.Agreement;
import org.kith.funding.Agreement.Instalment;
import org.kith.funding.Agreement.Milestone;
import org.kith.funding.Agreement.Use;
import org.kith.funding.AgreementKind;
import org.kith.funding.Budget;
import org.kith.funding.Decision;
import org.kith.funding.Place.Share;
import org.kith.funding.Stage;
import org.kith.funding.Sum;
import org.kith.funding.Trail;
import org.kith.funding.TrailEntry;
import org.kith.funding.TrailEntry.Recorded;
import org.kith.kernel.Period;

/**
 * Invented money: one budget of £10,000, two grants and a contract, and what a test tells of them.
 * Joan, the fund officer, enters; Amir, her colleague, approves.
 */
final class Story {
  static final LocalDate DAY = LocalDate.of(2020, 5, 4);
  static final Budget FUND =
      new Budget("fund", "Small grants", "council", period("2020/21"), "together", "", 1);
  static final Budget OTHER_FUND =
      new Budget("other-fund", "Other grants", "trust", period("2020/21"), null, "", 1);

  /** A group that cooks together; its money may get a second use. */
  static final Agreement KITCHEN =
      agreement("kitchen", AgreementKind.GRANT, "fund", "cooking", "deliveries");

  static final Agreement GARDEN = agreement("garden", AgreementKind.GRANT, "fund", "growing");
  static final Agreement SCHOOL = agreement("school", AgreementKind.CONTRACT, "fund", "teaching");
  static final Agreement ELSEWHERE =
      agreement("elsewhere", AgreementKind.GRANT, "other-fund", "dancing");

  /** A grant that is paid in two halves, the second after the festival. */
  static final Agreement FESTIVAL =
      new Agreement(
          "festival",
          AgreementKind.GRANT,
          "Festival",
          "fund",
          "council",
          "festival-group",
          "",
          "",
          Period.UNSTATED,
          Period.UNSTATED,
          true,
          "",
          List.of(new Use("festival", "Festival", "festival-project")),
          List.of(new Milestone(1, "The festival was held", LocalDate.of(2020, 6, 1))),
          List.of(
              new Instalment(1, pounds(500), LocalDate.of(2020, 5, 1), null),
              new Instalment(2, pounds(500), LocalDate.of(2020, 7, 1), 1)),
          1);

  private final Map<String, Agreement> agreements = new LinkedHashMap<>();
  private final List<TrailEntry> entries = new ArrayList<>();

  Story() {
    for (Agreement agreement : List.of(KITCHEN, GARDEN, SCHOOL, ELSEWHERE, FESTIVAL)) {
      agreements.put(agreement.id(), agreement);
    }
  }

  /** A budget of £10,000 that nobody has used. */
  static Story funded() {
    return new Story().and(d -> d.budgeted(FUND, pounds(10_000)));
  }

  /** The kitchen was awarded £6,000, paid and has spent nothing. */
  static Story paid() {
    return funded()
        .and(d -> d.awarded(KITCHEN, "cooking", pounds(6_000)))
        .and(d -> d.paid(KITCHEN, "cooking", pounds(6_000), TrailEntry.About.NOTHING));
  }

  /** Joan enters something, and Amir approves it where that is needed. */
  Story and(Function<Drafts, Draft> what) {
    enter(what);
    if (trail().waiting().stream().anyMatch(entry -> entry.id().equals(last().id()))) {
      decide(last().id(), true);
    }
    return this;
  }

  /** Joan enters something. */
  Story enter(Function<Drafts, Draft> what) {
    Draft draft = what.apply(new Drafts("entry-" + entries.size(), DAY, ""));
    String wrong = draft.about().takesBack();
    boolean needsApproval =
        wrong == null
            ? draft.kind().needsApproval()
            : entries.stream()
                .anyMatch(entry -> entry.id().equals(wrong) && entry.kind().needsApproval());
    TrailEntry entry = draft.by("joan", needsApproval);
    rules().check(entry);
    entries.add(entry);
    return this;
  }

  /** Amir decides about an entry. */
  Story decide(String id, boolean approved) {
    for (int i = 0; i < entries.size(); i++) {
      TrailEntry entry = entries.get(i);
      if (entry.id().equals(id)) {
        if (approved) {
          rules().checkApproval(entry);
        }
        entries.set(i, decided(entry, approved));
      }
    }
    return this;
  }

  /** A file says so, right or wrong. */
  Story loaded(TrailEntry entry) {
    entries.add(entry);
    return this;
  }

  TrailEntry last() {
    return entries.getLast();
  }

  Trail trail() {
    return Trail.of(entries);
  }

  private TrailRules rules() {
    return new TrailRules(trail(), id -> Optional.ofNullable(agreements.get(id)));
  }

  private static TrailEntry decided(TrailEntry entry, boolean approved) {
    return new TrailEntry(
        entry.id(),
        entry.kind(),
        entry.agreement(),
        entry.use(),
        entry.from(),
        entry.to(),
        entry.moved(),
        entry.on(),
        entry.reason(),
        entry.about(),
        entry.recorded(),
        new Decision(approved, "amir", Instant.EPOCH, false, approved ? "" : "No."));
  }

  /** An entry of a file. */
  static TrailEntry loaded(String id, Draft draft, TrailEntry.Moved moved) {
    return new TrailEntry(
        id,
        draft.kind(),
        draft.agreement(),
        draft.use(),
        draft.from(),
        draft.to(),
        moved,
        Period.UNSTATED,
        "",
        draft.about(),
        new Recorded("command-line", Instant.EPOCH, true, "report", "", false),
        null);
  }

  static Drafts drafts() {
    return new Drafts("draft", DAY, "");
  }

  static Share cooking(Stage stage) {
    return new Share("kitchen", "cooking", stage);
  }

  static Sum pounds(long pounds) {
    return Sum.exactly(BigDecimal.valueOf(pounds));
  }

  private static Agreement agreement(String id, AgreementKind kind, String budget, String... uses) {
    List<Use> all = new ArrayList<>();
    for (String use : uses) {
      all.add(new Use(use, "The " + use, use + "-project"));
    }
    return new Agreement(
        id,
        kind,
        "The " + id,
        budget,
        "council",
        id + "-group",
        "",
        "",
        Period.UNSTATED,
        Period.UNSTATED,
        false,
        "",
        all,
        List.of(),
        List.of(),
        1);
  }

  private static Period period(String words) {
    return Period.parse(words).orElseThrow();
  }
}
