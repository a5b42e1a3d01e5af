package org.kith.directory.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kith.access.Access;
import org.kith.activity.Venues;
import org.kith.directory.Service;
import org.kith.directory.ServiceDetails;
import org.kith.directory.Services;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code services/<name>.csv}: organisations' services, in the columns of the directory's
 * spreadsheet.
 */
@Component
@Order(45)
class ServiceRecords implements RecordType<ServiceRecords.Loaded> {
  /**
   * A service of a file.
   *
   * @param id as the file has it
   */
  record Loaded(String id, String holder, ServiceDetails details) {
    /** The same for the same file, in whichever installation. */
    UUID service() {
      return UUID.nameUUIDFromBytes(("service " + id).getBytes(UTF_8));
    }
  }

  private static final Pattern FILE = Pattern.compile("services/[a-z0-9]+(-[a-z0-9]+)*\\.csv");

  private final Services services;
  private final Venues venues;
  private final Access access;

  ServiceRecords(Services services, Venues venues, Access access) {
    this.services = services;
    this.venues = venues;
    this.access = access;
  }

  @Override
  public String name() {
    return Services.SUBJECT;
  }

  @Override
  public boolean reads(String path) {
    return FILE.matcher(path).matches();
  }

  @Override
  public Loaded read(Entry entry) {
    Map<ServiceColumn, String> cells = new EnumMap<>(ServiceColumn.class);
    for (ServiceColumn column : ServiceColumn.values()) {
      String text = entry.optional(column.heading());
      if (!text.isEmpty()) {
        cells.put(column, text);
      }
    }
    Loaded read =
        new Loaded(
            entry.id(ServiceColumn.ID.heading()),
            entry.refer(ServiceColumn.ORGANISATION.heading(), "organisation"),
            sheet(entry)
                .read(
                    cells,
                    (column, sentence) ->
                        entry.problem(
                            column.heading(),
                            cells.getOrDefault(column, ""),
                            "what the directory reads: " + sentence)));
    services
        .find(read.service())
        .filter(known -> !known.holder().equals(read.holder()))
        .ifPresent(known ->
            entry.problem(
                ServiceColumn.ORGANISATION.heading(),
                read.holder(),
                known.holder() + ", which keeps it"));
    return read;
  }

  /** A part of the area may come with the same load; venues are kept by the team alone. */
  private ServiceSheet sheet(Entry entry) {
    return new ServiceSheet(
        name -> Optional.ofNullable(ServiceSheet.byName(venues.all()).get(name)),
        name -> {
          entry.need(ServiceColumn.LOCALITY.heading(), "locality", name);
          return Optional.of(name);
        });
  }

  @Override
  public String id(Loaded loaded) {
    return loaded.id();
  }

  @Override
  public UUID record(Loaded loaded) {
    return loaded.service();
  }

  @Override
  public void save(List<Loaded> all) {
    access.lent(
        List.of(Services.KEEP, Services.READ),
        () -> {
          all.forEach(this::save);
          return all;
        });
  }

  private void save(Loaded loaded) {
    Optional<Service> known = services.find(loaded.service());
    if (known.isEmpty()) {
      services.add(loaded.service(), loaded.holder(), loaded.details());
    } else if (!known.get().details().equals(loaded.details())) {
      services.change(loaded.service(), known.get().version(), loaded.details());
    }
  }
}
