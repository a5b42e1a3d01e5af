package org.kith.cli.borough;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What organisations keep of people: a record each, with names to search by and answers. */
final class KeptRecords {
  private static final String NOTE = "Synthetic: this person does not exist.";

  private final String area;
  private final Names names;
  private final Ids ids;
  private final Answers answers;
  private final Sheet sheet;

  KeptRecords(String area, Names names, Ids ids, Answers answers, Sheet sheet) {
    this.area = area;
    this.names = names;
    this.ids = ids;
    this.answers = answers;
    this.sheet = sheet;
  }

  /** The organisation's record of somebody, made when they first come. */
  UUID of(Resident one, String holder, OffsetDateTime at) {
    UUID known = one.records().get(holder);
    if (known != null) {
      return known;
    }
    UUID record = ids.next();
    one.records().values().forEach(earlier -> link(record, earlier, at));
    one.records().put(holder, record);
    sheet.add(
        Table.RECORD,
        area,
        record,
        holder,
        one.given(),
        one.family(),
        one.born(),
        one.born().getYear(),
        one.phone(),
        one.postcode(),
        one.home().locality(),
        one.home().ward(),
        one.english().equals("main") ? "{en}" : "{}",
        NOTE,
        at);
    Set<String> words = new TreeSet<>(List.of(names.plain(one.given()), names.plain(one.family())));
    for (String word : words) {
      sheet.add(Table.NAME, area, holder, word, record, String.join(" ", words));
    }
    sheet.add(Table.MEMBER, area, record, holder, one.cluster());
    if (answers.isAsked(one)) {
      LocalDate day = at.toLocalDate();
      sheet.add(Table.MONITORED, area, record, holder, day, "slip");
      List<Object> cells = new ArrayList<>(List.of(area, record, day, holder));
      cells.addAll(answers.of(one));
      sheet.add(Table.MONITORING, cells.toArray());
    }
    return record;
  }

  /** Says of two organisations' records that they are of the same person. */
  private void link(UUID one, UUID other, OffsetDateTime at) {
    boolean less = one.toString().compareTo(other.toString()) < 0;
    sheet.add(
        Table.LINK,
        area,
        ids.next(),
        less ? one : other,
        less ? other : one,
        "same",
        BoroughCopy.BY,
        at,
        "Synthetic: made as one person.",
        at);
  }
}
