package org.kith.figures.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Breakdown;
import org.kith.figures.Kind;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;

/** A statement as it is kept: its subject by id alone, its label with its definition. */
record StatementRow(
    String id,
    String subject,
    String definition,
    Kind kind,
    Unit unit,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    String words,
    Period period,
    Breakdown breakdown,
    String partOf,
    String complete,
    String base,
    String source,
    String section,
    String note,
    int position) {}
