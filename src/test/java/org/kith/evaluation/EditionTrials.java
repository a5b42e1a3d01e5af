package org.kith.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.kith.Figure;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A small programme, and people who draft, publish and read editions of its report. */
final class EditionTrials {
  static final Action[] EVERYTHING = {Publishing.DRAFT, Publishing.PUBLISH, Publishing.WITHDRAW};

  private final TestAreas areas;
  private final Editions editions;
  private final Publishing publishing;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  EditionTrials(
      TestAreas areas,
      Editions editions,
      Publishing publishing,
      JdbcClient database,
      TransactionTemplate transaction) {
    this.areas = areas;
    this.editions = editions;
    this.publishing = publishing;
    this.database = database;
    this.transaction = transaction;
  }

  UUID published(TestArea area, String title) {
    UUID id = draft(area, title);
    publishAs(area, "joan", id, "");
    return id;
  }

  /** Amina, an officer, drafts. */
  UUID draft(TestArea area, String title) {
    UUID id = UUID.randomUUID();
    as(
        area,
        "amina",
        () -> {
          publishing.draft(id, title, "");
          return null;
        });
    return id;
  }

  EditionNumber publishAs(TestArea area, String who, UUID id, String alone) {
    return as(area, who, () -> publishing.publish(id, alone));
  }

  static <R> R as(TestArea area, String who, ScopedValue.CallableOp<R, RuntimeException> work) {
    return ActingAs.<R, RuntimeException>actingAs(
        Actor.system(who, "test", area.id(), List.of(EVERYTHING)), work);
  }

  static <R> R inside(TestArea area, ScopedValue.CallableOp<R, RuntimeException> work) {
    return area.acting(work);
  }

  static <R> R visiting(TestArea area, ScopedValue.CallableOp<R, RuntimeException> work) {
    return ActingAs.<R, RuntimeException>actingAs(Actor.visitor(area.id()), work);
  }

  List<Edition> publishedOf(TestArea area) {
    return visiting(area, () -> editions.published());
  }

  List<Edition> draftsOf(TestArea area) {
    return inside(area, () -> editions.drafts());
  }

  long rows(String table) {
    return transaction.execute(running ->
        database.sql("select count(*) from evaluation." + table).query(Long.class).single());
  }

  String html(TestArea area, UUID id) {
    return new String(
        visiting(area, () -> editions.file(id, Format.HTML).orElseThrow()), StandardCharsets.UTF_8);
  }

  static String bodyOf(String html) {
    int body = html.indexOf("<div class=\"kith-doc-body\"");
    return text(html.substring(body, html.indexOf("</article>")));
  }

  static String text(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Figure members(int people) {
    return Figure.of("members-in-report").about("sewing-circle", "members").people(people);
  }

  TestArea programme() {
    TestArea area = areas.create();
    area.files()
        .append("area.yaml", "  - {id: riverside, name: Riverside}\n")
        .source("report", "Final report")
        .definition("sewing-circle", "members", "People who joined the sewing circle")
        .definition("sewing-circle", "needles", "People who brought needles")
        .definition("sewing-circle", "threads", "People who brought threads")
        .figure(members(33))
        .file(
            "organisations.yaml",
            "- {id: guild, name: Guild, sector: voluntary, footprint: riverside}\n")
        .file(
            "programme.yaml",
            """
            id: together
            area: %s
            name: Together
            starts: 2020
            ends: unstated
            vision: A place for all.
            vision-source: report
            about: Neighbours met.
            partners: [guild]
            """
                .formatted(area.subject()))
        .file(
            "priorities/meeting.yaml",
            """
            id: meeting
            number: 1
            name: Meeting
            ambition: Everybody meets somebody.
            summary: Neighbours meet.
            """)
        .file(
            "projects/sewing-circle.yaml",
            """
            id: sewing-circle
            name: Sewing circle
            priority: meeting
            localities: [riverside]
            summary: People sew.
            about: "{{members-in-report|unit}} sewed together."
            states:
              - {state: running, from: 2020, note: It began., source: report}
            outputs:
              - definition: members
            """)
        .file(
            "narratives/priorities/meeting.md",
            """
            Meeting matters.

            ## Where we met

            In the hall.
            """)
        .file(
            "narratives/projects/sewing-circle.md",
            """
            A neighbour told us her story.

            It was long.
            """);
    area.load();
    return area;
  }
}
