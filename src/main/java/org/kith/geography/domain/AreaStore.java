package org.kith.geography.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.access.Areas;
import org.kith.geography.Area;
import org.kith.geography.Area.Wider;
import org.kith.geography.Locality;
import org.kith.kernel.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The areas of this installation. Their names and hosts are public, so anybody may read them. */
@Component
class AreaStore implements Areas {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient database;
  private final Access access;

  AreaStore(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  AreaId current() {
    return access.area();
  }

  @Override
  public List<AreaId> all() {
    return database
        .sql("select id from geography.area order by id")
        .query((row, number) -> new AreaId(row.getString("id")))
        .list();
  }

  @Override
  public Optional<AreaId> forHost(String host) {
    return database
        .sql(
            """
            select id from geography.area
            where :host = any (hosts) or (select count(*) from geography.area) = 1
            order by (:host = any (hosts)) desc, id
            limit 1
            """)
        .param("host", written(host))
        .query((row, number) -> new AreaId(row.getString("id")))
        .optional();
  }

  /** The other area that claims this host name already. */
  Optional<AreaId> otherAt(String host) {
    return database
        .sql(
            "select id from geography.area where :host = any (hosts) and id <> :current order by id")
        .param("host", host)
        .param("current", current().value())
        .query((row, number) -> new AreaId(row.getString("id")))
        .stream()
        .findFirst();
  }

  /** As areas write them: host names ignore case, and a last dot only says that they are whole. */
  private static String written(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  Optional<Area> find(AreaId id) {
    return database
        .sql("select * from geography.area where id = :id")
        .param("id", id.value())
        .query(AreaStore::area)
        .optional();
  }

  void save(Area area) {
    database
        .sql(
            """
            insert into geography.area (id, name, kind, subject, hosts, wider, localities, attribution)
            values (:id, :name, :kind, :subject, :hosts, :wider::jsonb, :localities::jsonb, :attribution)
            on conflict (id) do update set
              name = excluded.name, kind = excluded.kind, subject = excluded.subject,
              hosts = excluded.hosts, wider = excluded.wider, localities = excluded.localities,
              attribution = excluded.attribution
            """)
        .param("id", area.id().value())
        .param("name", area.name())
        .param("kind", area.kind())
        .param("subject", area.subject())
        .param("hosts", area.hosts().toArray(String[]::new))
        .param("wider", JSON.writeValueAsString(area.wider()))
        .param("localities", JSON.writeValueAsString(area.localities()))
        .param("attribution", area.attribution())
        .update();
  }

  private static Area area(ResultSet row, int number) throws SQLException {
    List<Wider> wider = new ArrayList<>();
    for (JsonNode node : JSON.readTree(row.getString("wider"))) {
      wider.add(new Wider(node.path("id").asString(), node.path("name").asString()));
    }
    List<Locality> localities = new ArrayList<>();
    for (JsonNode node : JSON.readTree(row.getString("localities"))) {
      localities.add(new Locality(node.path("id").asString(), node.path("name").asString()));
    }
    return new Area(
        new AreaId(row.getString("id")),
        row.getString("name"),
        row.getString("kind"),
        row.getString("subject"),
        Arrays.asList((String[]) row.getArray("hosts").getArray()),
        wider,
        localities,
        row.getString("attribution"));
  }
}
