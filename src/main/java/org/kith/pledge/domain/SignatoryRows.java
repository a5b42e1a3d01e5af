package org.kith.pledge.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.organisations.Sector;
import org.kith.pledge.Listed;
import org.kith.pledge.Signatory;
import org.kith.pledge.SignatureDetails;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Signatures as the database keeps them. */
final class SignatoryRows {
  private SignatoryRows() {}

  static StatementSpec with(StatementSpec statement, SignatureDetails details) {
    Optional<SignatureDetails.Body> body = Optional.ofNullable(details.body());
    return statement
        .param("name", details.name())
        .param("contact", details.contact())
        .param("localities", details.localities().toArray(String[]::new))
        .param("shown", details.isShown())
        .param("sector", body.map(one -> one.sector().id()).orElse(null))
        .param("authoriser", body.map(SignatureDetails.Body::authoriser).orElse(""))
        .param("role", body.map(SignatureDetails.Body::role).orElse(""))
        .param("organisation", body.map(SignatureDetails.Body::organisation).orElse(null))
        .param("adoptsAs", body.map(SignatureDetails.Body::adoptsAs).orElse(""));
  }

  static Signatory signatory(ResultSet row) throws SQLException {
    return new Signatory(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        new SignatureDetails(
            row.getObject("pledge_id", UUID.class),
            row.getString("name"),
            row.getString("contact"),
            row.getString("language"),
            texts(row, "localities"),
            row.getBoolean("is_shown"),
            body(row)),
        Signatory.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getObject("record_id", UUID.class),
        Optional.ofNullable(row.getString("number")).orElse(""),
        row.getObject("signed_on", LocalDate.class),
        row.getObject("confirmed_on", LocalDate.class),
        row.getObject("withdrawn_on", LocalDate.class),
        row.getInt("version"));
  }

  private static SignatureDetails.@Nullable Body body(ResultSet row) throws SQLException {
    Optional<Sector> sector = sector(row);
    return sector.isEmpty()
        ? null
        : new SignatureDetails.Body(
            sector.get(),
            row.getString("authoriser"),
            row.getString("authoriser_role"),
            row.getString("organisation"),
            row.getString("adopts_as"));
  }

  static Listed listed(ResultSet row) throws SQLException {
    return new Listed(
        row.getString("number"),
        row.getObject("pledge_id", UUID.class),
        Signatory.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("name"),
        sector(row).orElse(null),
        texts(row, "localities"),
        row.getString("organisation"),
        row.getString("adopts_as"),
        row.getObject("signed_on", LocalDate.class),
        row.getObject("withdrawn_on", LocalDate.class));
  }

  private static Optional<Sector> sector(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString("sector")).flatMap(Sector::of);
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
