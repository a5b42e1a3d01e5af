package org.kith.directory.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.activity.Point;
import org.kith.activity.VenueChanged;
import org.kith.directory.Directory;
import org.kith.directory.Found;
import org.kith.directory.FoundAt;
import org.kith.directory.Search;
import org.kith.directory.Service;
import org.kith.directory.ServiceAt;
import org.kith.directory.Services;
import org.kith.directory.search.ServiceIndex;
import org.kith.geography.Geography;
import org.kith.geography.Neighbourhood;
import org.kith.geography.Postcodes;
import org.kith.geography.Whereabouts;
import org.kith.imports.FolderLoaded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is found in memory is read again through the policies before anybody sees it. */
@Component
class StoredDirectory implements Directory {
  private final LiveIndex live;
  private final Services services;
  private final Postcodes postcodes;
  private final Geography geography;
  private final JdbcClient database;
  private final KeptUntilChanged<Map<String, Point>> middles;

  StoredDirectory(
      LiveIndex live,
      Services services,
      Postcodes postcodes,
      Geography geography,
      Access access,
      JdbcClient database) {
    this.live = live;
    this.services = services;
    this.postcodes = postcodes;
    this.geography = geography;
    this.database = database;
    this.middles = new KeptUntilChanged<>(access);
  }

  @Override
  @Transactional(readOnly = true)
  public Found search(Search search, int offset, int most) {
    ServiceIndex.Result result = live.now().search(search, offset, most);
    return new Found(of(result.ids()), result.total(), result.metres(), result.isAll());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Service> of(Collection<UUID> ids) {
    return services.of(ids).stream().filter(Service::isListed).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public FoundAt searchAt(Search search, int offset, int most) {
    return live.now().searchAt(search, offset, most);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<ServiceAt> at(UUID id) {
    return live.now().at(id);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Service> find(UUID id) {
    return services.find(id).filter(Service::isListed);
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> languages() {
    return live.now().languages();
  }

  /** The directory of postcodes tells their neighbourhood: the middle of it is near enough. */
  @Override
  @Transactional(readOnly = true)
  public Optional<Search.Near> near(String postcode, int metres) {
    return postcodes.find(postcode) instanceof Whereabouts.Within within
        ? Optional.ofNullable(middles.of(this::middles).get(within.neighbourhood()))
            .map(point -> new Search.Near(point, metres))
        : Optional.empty();
  }

  private Map<String, Point> middles() {
    return geography.neighbourhoods().stream()
        .collect(Collectors.toMap(Neighbourhood::code, StoredDirectory::middle));
  }

  private static Point middle(Neighbourhood one) {
    var inside = one.boundary().getInteriorPoint();
    return new Point(inside.getY(), inside.getX());
  }

  /** Services are found by the words of their places, and where those are. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(VenueChanged changed) {
    database
        .sql("update directory.service set changed_at = now() where :venue = any (venues)")
        .param("venue", changed.venue())
        .update();
  }

  /** They are found by the names of their organisations and localities too. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(FolderLoaded loaded) {
    database
        .sql(
            """
            update directory.touched set xid = pg_current_xact_id()
            """)
        .update();
  }
}
