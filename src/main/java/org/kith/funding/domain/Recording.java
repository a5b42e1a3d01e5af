package org.kith.funding.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Scope;
import org.kith.funding.Agreement;
import org.kith.funding.EntryKind;
import org.kith.funding.Funding;
import org.kith.funding.Place;
import org.kith.funding.Place.Pot;
import org.kith.funding.Place.Share;
import org.kith.funding.Trail;
import org.kith.funding.TrailEntry;
import org.kith.funding.domain.EntryStore.Owners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the trail what people plan and record. */
@Component
public class Recording {
  private final EntryStore entries;
  private final AgreementStore agreements;
  private final Access access;

  Recording(EntryStore entries, AgreementStore agreements, Access access) {
    this.entries = entries;
    this.agreements = agreements;
    this.access = access;
  }

  /**
   * Adds these entries, all or none; one that is there already, because its form was sent twice, is
   * not added again. Refuses what the rules of the trail do not allow.
   */
  @Transactional
  public void record(List<Draft> drafts) {
    entries.lock();
    for (Draft draft : drafts) {
      if (entries.find(draft.id()).isEmpty()) {
        add(draft);
      }
    }
  }

  private void add(Draft draft) {
    Trail trail = Trail.of(entries.all());
    TrailEntry entry = draft.by(access.who().name(), needsApproval(draft, trail));
    Action action = action(entry.kind());
    access.require(action, scopes(entry));
    append(entry, trail);
    access.audit(action, subjectKind(entry), subjectId(entry), entry.kind().id());
  }

  private void append(TrailEntry entry, Trail trail) {
    new TrailRules(trail, agreements::find).check(entry);
    entries.add(entry, toAgreement(entry), owners(entry));
  }

  /** What undoes an approved entry has to be approved like it; a loaded one, like its kind. */
  private static boolean needsApproval(Draft draft, Trail trail) {
    String wrong = draft.about().takesBack();
    return wrong == null
        ? draft.kind().needsApproval()
        : trail.entries().stream()
            .anyMatch(entry -> entry.id().equals(wrong) && entry.kind().needsApproval());
  }

  /** Where money is to go is planned; what happened to it is recorded. */
  private static Action action(EntryKind kind) {
    return switch (kind) {
      case BUDGETED, CUT, MOVED, AWARDED, CHANGED_USE, RE_AWARDED, RELEASED -> Funding.PLAN;
      case PAID,
          SPENT,
          LEFT_OVER,
          RETURNED,
          MATCHED,
          GIVEN_IN_KIND,
          INVOICED,
          REACHED,
          ENDED,
          TAKEN_BACK ->
          Funding.RECORD;
    };
  }

  /** What an entry belongs to: the provider and the projects of what the money is for. */
  Scope[] scopes(TrailEntry entry) {
    if (entry.agreement() == null) {
      return new Scope[] {Scope.AREA};
    }
    Agreement agreement = agreement(entry.agreement());
    return entry.kind().isThePayers()
        ? projects(agreement).toArray(Scope[]::new)
        : scopes(agreement);
  }

  static Scope[] scopes(Agreement agreement) {
    return Stream.concat(
            Stream.of(Scope.organisation(agreement.organisation())), projects(agreement))
        .toArray(Scope[]::new);
  }

  private static Stream<Scope> projects(Agreement agreement) {
    return agreement.uses().stream()
        .flatMap(use -> Stream.ofNullable(use.project()))
        .distinct()
        .map(Scope::project);
  }

  Owners owners(TrailEntry entry) {
    return new Owners(provider(entry.agreement()), provider(toAgreement(entry)));
  }

  private @Nullable String provider(@Nullable String agreement) {
    return agreement == null ? null : agreement(agreement).organisation();
  }

  private Agreement agreement(String id) {
    return agreements.find(id).orElseThrow(() -> new NotPartOfIt("agreement"));
  }

  /** The other agreement, where money goes from one to another. */
  static @Nullable String toAgreement(TrailEntry entry) {
    for (Place place : new @Nullable Place[] {entry.from(), entry.to()}) {
      if (place instanceof Share share && !share.agreement().equals(entry.agreement())) {
        return share.agreement();
      }
    }
    return null;
  }

  static String subjectKind(TrailEntry entry) {
    return entry.agreement() == null ? "budget" : "agreement";
  }

  static String subjectId(TrailEntry entry) {
    if (entry.agreement() != null) {
      return entry.agreement();
    }
    return entry.from() instanceof Pot from
        ? from.budget()
        : entry.to() instanceof Pot to ? to.budget() : entry.id();
  }
}
