package org.kith.people.linkage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.people.People;
import org.kith.people.PersonLink;
import org.kith.people.SamePerson;
import org.kith.statistics.linkage.CandidateIndex;
import org.kith.statistics.linkage.Identity;
import org.kith.statistics.linkage.LinkedPair;
import org.kith.statistics.linkage.Model;
import org.kith.statistics.linkage.RecordBlock;
import org.kith.statistics.linkage.Thresholds;
import org.kith.statistics.linkage.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares records that are new or were changed with those that are known, a thousand in a
 * transaction: sure matches become one person, what is likely waits for somebody to look.
 */
@Component
class LinkPeople implements Job {
  static final String NAME = "link-people";
  private static final int AT_ONCE = 1_000;

  private final JdbcClient database;
  private final Access access;
  private final Models models;
  private final Identities identities;
  private final Candidates candidates;
  private final LinkRows links;
  private final Joining joining;
  private final Mapping mapping;
  private final TransactionTemplate transactions;

  LinkPeople(
      JdbcClient database,
      Access access,
      Models models,
      Identities identities,
      Candidates candidates,
      LinkRows links,
      Joining joining,
      Mapping mapping,
      PlatformTransactionManager transactions) {
    this.database = database;
    this.access = access;
    this.models = models;
    this.identities = identities;
    this.candidates = candidates;
    this.links = links;
    this.joining = joining;
    this.mapping = mapping;
    this.transactions = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(30);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(SamePerson.LINK, People.READ, Access.EVERY_PARTNER);
  }

  @Override
  public void run() {
    @Nullable Model model =
        transactions.execute(
            running -> models.isOutgrown() ? models.learn() : models.find().orElse(null));
    while (model != null && Boolean.TRUE.equals(transactions.execute(running -> batch(model)))) {
      // a batch at a time, so that what was cut off loses one at most
    }
  }

  /** Whether there may be more. */
  private boolean batch(Model model) {
    access.require(SamePerson.LINK);
    List<UUID> records = toLookAt();
    if (records.isEmpty()) {
      return false;
    }
    links.lock();
    List<Identity> asked = identities.of(records);
    candidates.keep(asked);
    Set<UUID> known = new HashSet<>(candidates.of(records));
    known.addAll(records);
    links.forgetWaiting(records);
    Map<Set<UUID>, LinkedPair> pairs = pairs(model, asked, identities.of(known));
    pairs.forEach((ends, pair) ->
        links.found(
            UUID.fromString(pair.a()),
            UUID.fromString(pair.b()),
            pair.weight(),
            pair.comparison().probability()));
    links.of(records).stream()
        .filter(link -> link.state() == PersonLink.State.WAITING)
        .filter(link -> isMatch(pairs.get(Set.of(link.a(), link.b()))))
        .sorted(Comparator.comparing(link -> -weight(pairs, link)))
        .forEach(link -> joining.follow(link, model));
    mapping.settle(records);
    seen(records);
    return records.size() == AT_ONCE;
  }

  private List<UUID> toLookAt() {
    return database
        .sql(
            """
            select r.id from people.record r
            left join people.linkage_seen s on s.area_id = r.area_id and s.record_id = r.id
            where s.version is distinct from r.version
            order by r.id limit :most
            """)
        .param("most", AT_ONCE)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  /** By both ends: each pair once, the lesser id first. */
  private static Map<Set<UUID>, LinkedPair> pairs(
      Model model, List<Identity> asked, List<Identity> known) {
    Vocabulary vocabulary = new Vocabulary();
    RecordBlock block = RecordBlock.of(vocabulary, known);
    List<LinkedPair> found = new ArrayList<>();
    model.link(
        RecordBlock.of(vocabulary, asked), CandidateIndex.of(block), Thresholds.USUAL, found::add);
    Map<Set<UUID>, LinkedPair> pairs = new HashMap<>();
    for (LinkedPair pair : found) {
      if (!pair.a().equals(pair.b())) {
        pairs.put(Set.of(UUID.fromString(pair.a()), UUID.fromString(pair.b())), pair.inOrder());
      }
    }
    return pairs;
  }

  private static boolean isMatch(@Nullable LinkedPair pair) {
    return pair != null && pair.isMatch();
  }

  private static double weight(Map<Set<UUID>, LinkedPair> pairs, PersonLink link) {
    @Nullable LinkedPair pair = pairs.get(Set.of(link.a(), link.b()));
    return pair == null ? 0 : pair.weight();
  }

  private void seen(List<UUID> records) {
    database
        .sql(
            """
            insert into people.linkage_seen (area_id, record_id, version)
            select r.area_id, r.id, r.version from people.record r where r.id = any (:records)
            on conflict (area_id, record_id) do update set version = excluded.version
            """)
        .param("records", records.toArray(UUID[]::new))
        .update();
  }
}
