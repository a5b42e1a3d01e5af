package org.kith.organisations;

import com.ibm.icu.text.Collator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredOrganisations implements Organisations {
  private final JdbcClient database;

  StoredOrganisations(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Optional<Organisation> find(String id) {
    return database
        .sql(
            """
            select id, name, sector, footprint, about
            from organisations.organisation where id = :id
            """)
        .param("id", id)
        .query(StoredOrganisations::organisation)
        .optional();
  }

  @Override
  public List<Organisation> all() {
    Comparator<Object> english = Collator.getInstance(Locale.UK);
    return database
        .sql("select id, name, sector, footprint, about from organisations.organisation")
        .query(StoredOrganisations::organisation)
        .stream()
        .sorted(Comparator.comparing(Organisation::name, english))
        .toList();
  }

  @Override
  public Map<String, String> names(Collection<String> ids) {
    return database
        .sql("select id, name from organisations.organisation where id = any (:ids)")
        .param("ids", ids.toArray(String[]::new))
        .query((row, number) -> Map.entry(row.getString("id"), row.getString("name")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Organisation organisation(ResultSet row, int number) throws SQLException {
    return new Organisation(
        row.getString("id"),
        row.getString("name"),
        Sector.of(row.getString("sector")).orElseThrow(),
        row.getString("footprint"),
        row.getString("about"));
  }
}
