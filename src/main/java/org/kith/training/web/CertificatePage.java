package org.kith.training.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.training.Certificate;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Markup;

/**
 * Whether a certificate is valid, for anybody who has its number.
 *
 * @param said what came of looking for it; null: nothing was looked for
 * @param status null: there is none with this number
 * @param typed what was looked for
 */
public record CertificatePage(
    Text title, @Nullable Text said, @Nullable Status status, List<SummaryRow> rows, String typed)
    implements Page {
  private static final int GROUP = 4;

  static CertificatePage empty(Words words) {
    return new CertificatePage(words.text("training.check.title"), null, null, List.of(), "");
  }

  static CertificatePage unknown(String typed, Words words) {
    return new CertificatePage(
        words.text("training.check.title"),
        words.text("training.check.unknown"),
        null,
        List.of(),
        typed);
  }

  static CertificatePage of(Certificate found, LocalDate today, Words words) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("training.check.number", printed(found.number()), words));
    rows.add(Markup.row("training.check.course", Text.english(found.course()), words));
    rows.add(Markup.row("training.check.completed", words.date(found.completedOn()), words));
    if (!found.name().isEmpty()) {
      rows.add(Markup.row("training.check.name", found.name(), words));
    }
    return new CertificatePage(
        words.text("training.check.title"),
        why(found, today, words),
        standing(found, today, words),
        rows,
        printed(found.number()));
  }

  private static @Nullable Text why(Certificate found, LocalDate today, Words words) {
    LocalDate until = found.validUntil();
    if (found.withdrawnOn() != null) {
      return words.text("training.check.withdrawn", words.date(found.withdrawnOn()));
    }
    if (until == null) {
      return null;
    }
    return found.isValidOn(today)
        ? words.text("training.check.until", words.date(until))
        : words.text("training.check.over", words.date(until));
  }

  static Status standing(Certificate found, LocalDate today, Words words) {
    return found.isValidOn(today)
        ? new Status(words.text("training.check.valid"), Colour.GREEN)
        : new Status(words.text("training.check.not-valid"), Colour.RED);
  }

  /** As it stands on the paper. */
  static String printed(String number) {
    StringBuilder printed = new StringBuilder();
    for (int from = 0; from < number.length(); from += GROUP) {
      printed
          .append(from == 0 ? "" : "-")
          .append(number, from, Math.min(from + GROUP, number.length()));
    }
    return printed.toString();
  }
}
