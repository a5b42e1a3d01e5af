package org.kith.opendata.sets;

import static org.kith.opendata.Dataset.given;

import java.util.List;
import org.kith.figures.Release;
import org.kith.figures.Releases;
import org.kith.opendata.Dataset;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was released, and what of that was withdrawn and why. */
@Component
@Order(2)
class PublishedReleases implements Dataset {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("id", Type.TEXT, "Of the release."),
          new Column("number", Type.WHOLE, "Counts the area's releases."),
          new Column("table", Type.TEXT, "Which table of the menu it was made from."),
          new Column("title", Type.TEXT, "What it is called."),
          new Column("shows", Type.TEXT, "What it shows."),
          new Column("note", Type.TEXT, "What readers should know."),
          new Column("period_from", Type.DATE, "The first day that it speaks of."),
          new Column("period_until", Type.DATE, "The last day that it speaks of."),
          new Column("threshold", Type.WHOLE, "Counts of people from 1 to one less are hidden."),
          new Column("state", Type.TEXT, "Published, or withdrawn."),
          new Column("published_on", Type.DATE, "When it went out."),
          new Column("sha256", Type.TEXT, "The fingerprint of its CSV file."),
          new Column("replaces", Type.TEXT, "The release that it withdrew."),
          new Column("replaced_by", Type.TEXT, "The release that withdrew it."),
          new Column("withdrawn_because", Type.TEXT, "Why it was withdrawn."));

  private final Releases releases;

  PublishedReleases(Releases releases) {
    this.releases = releases;
  }

  @Override
  public String id() {
    return "releases";
  }

  @Override
  public String title() {
    return "Releases";
  }

  @Override
  public String about() {
    return "A table that was checked, approved and published, and is never edited.";
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Slice rows(int offset, int most) {
    return Slice.of(releases.published(), offset, most, PublishedReleases::row);
  }

  private static Row row(Release one) {
    return Row.of(
        one.id(),
        one.number(),
        one.table(),
        one.title(),
        one.shows(),
        given(one.note()),
        one.period().first(),
        one.period().last(),
        one.threshold(),
        one.state().id(),
        one.publishedOn(),
        one.sha256(),
        one.replaces(),
        one.replacedBy(),
        given(one.endedReason()));
  }
}
