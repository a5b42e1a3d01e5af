package org.kith.people.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.kith.people.KeptFor;
import org.kith.people.LawfulBasis;
import org.kith.people.Purpose;
import org.kith.people.SpecialCondition;

/** The grounds that the programme proposes for a new area: {@code people/purposes.csv}. */
final class Proposals {
  private Proposals() {}

  static Map<String, Purpose.Ground> read() {
    Map<String, Purpose.Ground> proposals = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    Objects.requireNonNull(
                        Proposals.class.getResourceAsStream("/people/purposes.csv")),
                    StandardCharsets.UTF_8))) {
      rows.forEach(row -> proposals.put(row.getField("id"), ground(row)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return proposals;
  }

  private static Purpose.Ground ground(NamedCsvRecord row) {
    return new Purpose.Ground(
        LawfulBasis.valueOf(row.getField("basis").toUpperCase(Locale.ROOT)),
        row.getField("law"),
        SpecialCondition.valueOf(row.getField("condition").toUpperCase(Locale.ROOT)),
        row.getField("condition_law"),
        row.getField("offences"),
        new KeptFor(
            Integer.parseInt(row.getField("kept_months")),
            KeptFor.From.valueOf(row.getField("kept_from").toUpperCase(Locale.ROOT))));
  }
}
