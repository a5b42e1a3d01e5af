package org.kith.opendata.sets;

import static org.kith.opendata.Dataset.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.opendata.Dataset;
import org.kith.pledge.Listed;
import org.kith.pledge.Pledge;
import org.kith.pledge.Pledges;
import org.kith.pledge.PublicList;
import org.kith.pledge.Signatory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Those who signed a pledge that is open to all, and want to be shown. */
@Component
@Order(7)
class PublicSignatories implements Dataset {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("id", Type.TEXT, "The number of the signature, as its certificate has it."),
          new Column("pledge", Type.TEXT, "What was signed, by its title."),
          new Column("kind", Type.TEXT, "A person, or an organisation."),
          new Column("name", Type.TEXT, "Of who signed, as they want to be shown."),
          new Column("sector", Type.TEXT, "Of an organisation."),
          new Column("localities", Type.TEXTS, "Where they live or work: ids of localities."),
          new Column("adopts_as", Type.TEXT, "What else it is, such as place-of-welcome."),
          new Column("signed_on", Type.DATE, "When they signed."));

  private final Pledges pledges;
  private final PublicList list;

  PublicSignatories(Pledges pledges, PublicList list) {
    this.pledges = pledges;
    this.list = list;
  }

  @Override
  public String id() {
    return "signatories";
  }

  @Override
  public String title() {
    return "Signatories";
  }

  @Override
  public String about() {
    return "Somebody who signed a pledge and wants to be shown.";
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Slice rows(int offset, int most) {
    List<Row> rows = new ArrayList<>();
    int total = 0;
    for (Pledge pledge : pledges.open()) {
      PublicList.Shown shown = list.shown(pledge.id());
      for (Signatory.Kind kind : Signatory.Kind.values()) {
        int count = kind == Signatory.Kind.PERSON ? shown.people() : shown.organisations();
        int from = Math.max(0, offset - total);
        if (from < count && rows.size() < most) {
          list.of(pledge.id(), kind, from, most - rows.size()).stream()
              .map(one -> row(one, pledge.details().title()))
              .forEach(rows::add);
        }
        total += count;
      }
    }
    return new Slice(rows, total);
  }

  @Override
  public @Nullable Row row(String id) {
    Listed known = list.byNumber(id).orElse(null);
    return known == null || known.name().isEmpty() || known.withdrawnOn() != null
        ? null
        : pledges.open().stream()
            .filter(pledge -> pledge.id().equals(known.pledge()))
            .findFirst()
            .map(pledge -> row(known, pledge.details().title()))
            .orElse(null);
  }

  private static Row row(Listed one, String pledge) {
    return Row.of(
        one.number(),
        pledge,
        one.kind().name().toLowerCase(Locale.ROOT),
        one.name(),
        one.sector() == null ? null : one.sector().id(),
        one.localities(),
        given(one.adoptsAs()),
        one.signedOn());
  }
}
