package org.kith.figures.domain;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.figures.FigureRefused;
import org.kith.figures.Prominence;
import org.kith.figures.Source;
import org.kith.geography.Geography;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What entered figures are of, and where they are taken from: known, or added with them. */
@Component
class Quantities {
  private static final int LONGEST_KEY = 60;

  private final JdbcClient database;
  private final Access access;
  private final Geography geography;

  Quantities(JdbcClient database, Access access, Geography geography) {
    this.database = database;
    this.access = access;
    this.geography = geography;
  }

  /**
   * The key of a definition that is known, or of one that is added because it has a label.
   *
   * @param label empty: it has to be known
   */
  String definition(String subject, String definition, String label) {
    if (!definition.isEmpty() && isDefined(subject, definition)) {
      return definition;
    }
    if (label.isBlank()) {
      throw new FigureRefused("Say what is counted: nothing is defined as that yet.");
    }
    String key = definition.isEmpty() ? key(label) : definition;
    for (int number = 2; isDefined(subject, key); number++) {
      key = key(label) + "-" + number;
    }
    database
        .sql(
            """
            insert into figures.definition (area_id, subject, definition, label, prominence)
            values (:area, :subject, :definition, :label, :prominence)
            """)
        .param("area", access.area().value())
        .param("subject", subject)
        .param("definition", key)
        .param("label", label.strip())
        .param("prominence", Prominence.MAIN.id())
        .update();
    return key;
  }

  private boolean isDefined(String subject, String definition) {
    return database
        .sql(
            """
            select exists (select from figures.definition
              where subject = :subject and definition = :definition)
            """)
        .param("subject", subject)
        .param("definition", definition)
        .query(Boolean.class)
        .single();
  }

  /** Kebab-case of a label: "People who learned English" is {@code people-who-learned-english}. */
  static String key(String label) {
    String plain =
        Normalizer.normalize(label, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String key = plain.length() > LONGEST_KEY ? plain.substring(0, LONGEST_KEY) : plain;
    return key.isEmpty() ? "figure" : key.replaceAll("-$", "");
  }

  /** Refuses a document that is not known; the team's own records always are. */
  void requireSource(String id) {
    if (id.equals(Source.OWN_RECORDS)) {
      add(id, "Our own records", geography.area().name(), "unstated", "own records", null);
    } else if (!isSource(id)) {
      throw new FigureRefused("There is no source called " + id + ".");
    }
  }

  boolean add(Source source) {
    return add(
        source.id(),
        source.title(),
        source.publisher(),
        source.published().words(),
        source.kind(),
        source.url());
  }

  private boolean add(
      String id,
      String title,
      String publisher,
      String published,
      String kind,
      @Nullable String url) {
    return database
            .sql(
                """
                insert into figures.source (area_id, id, title, publisher, published, kind, url)
                values (:area, :id, :title, :publisher, :published, :kind, :url)
                on conflict (area_id, id) do nothing
                """)
            .param("area", access.area().value())
            .param("id", id)
            .param("title", title)
            .param("publisher", publisher)
            .param("published", published)
            .param("kind", kind)
            .param("url", url)
            .update()
        > 0;
  }

  private boolean isSource(String id) {
    return database
        .sql("select exists (select from figures.source where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }
}
