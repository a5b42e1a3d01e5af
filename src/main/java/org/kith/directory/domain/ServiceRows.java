package org.kith.directory.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kith.directory.Opening;
import org.kith.directory.Service;
import org.kith.directory.ServiceDetails;
import org.kith.directory.ServiceStatus;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Services as their rows have them. */
final class ServiceRows {
  private ServiceRows() {}

  static Service service(ResultSet row) throws SQLException {
    return new Service(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        details(row),
        row.getObject("assured_on", LocalDate.class),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getInt("version"));
  }

  private static ServiceDetails details(ResultSet row) throws SQLException {
    return new ServiceDetails(
        row.getString("name"),
        row.getString("about"),
        texts(row, "topics"),
        texts(row, "languages"),
        List.of((UUID[]) row.getArray("venues").getArray()),
        row.getBoolean("is_remote"),
        row.getString("locality"),
        new ServiceDetails.Hours(
            texts(row, "openings").stream().map(Opening::of).toList(),
            row.getString("opening_note")),
        new ServiceDetails.Cost(
            ServiceDetails.Cost.Kind.valueOf(row.getString("cost").toUpperCase(Locale.ROOT)),
            row.getObject("fee_pence", Long.class),
            row.getString("fee_note")),
        row.getString("joining"),
        new ServiceDetails.Ages(
            row.getObject("least_age", Integer.class), row.getObject("most_age", Integer.class)),
        new ServiceDetails.Contact(
            row.getString("email"), row.getString("phone"), row.getString("url")),
        row.getString("alert"),
        ServiceStatus.of(row.getString("status")),
        row.getBoolean("is_public"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  static StatementSpec with(StatementSpec statement, ServiceDetails details) {
    return statement
        .param("name", details.name())
        .param("about", details.about())
        .param("topics", details.topics().toArray(String[]::new))
        .param("languages", details.languages().toArray(String[]::new))
        .param("venues", details.venues().toArray(UUID[]::new))
        .param("remote", details.isRemote())
        .param("locality", details.locality())
        .param(
            "openings",
            details.hours().openings().stream().map(Opening::kept).toArray(String[]::new))
        .param("openingNote", details.hours().note())
        .param("cost", details.cost().kind().name().toLowerCase(Locale.ROOT))
        .param("pence", details.cost().pence())
        .param("feeNote", details.cost().note())
        .param("joining", details.joining())
        .param("least", details.ages().least())
        .param("most", details.ages().most())
        .param("email", details.contact().email())
        .param("phone", details.contact().phone())
        .param("url", details.contact().url())
        .param("alert", details.alert())
        .param("status", details.status().id())
        .param("public", details.isPublic());
  }
}
