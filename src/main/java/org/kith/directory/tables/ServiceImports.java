package org.kith.directory.tables;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Scope;
import org.kith.activity.Venues;
import org.kith.directory.Service;
import org.kith.directory.ServiceDetails;
import org.kith.directory.Services;
import org.kith.directory.tables.StagedServices.Staged;
import org.kith.geography.Geography;
import org.kith.imports.ImportRun;
import org.kith.imports.Subject;
import org.kith.imports.TablePlan;
import org.kith.imports.TableType;
import org.kith.imports.tables.TableFile;
import org.kith.imports.tables.UnreadableTable;
import org.kith.organisations.Organisations;
import org.springframework.stereotype.Component;

/**
 * Services out of a spreadsheet in the columns of the directory's own. A row with an id, or with
 * the name of a service of the organisation, changes that service; any other is a new one.
 */
@Component
class ServiceImports implements TableType {
  private final Access access;
  private final Services services;
  private final StagedServices staged;
  private final Organisations organisations;
  private final Venues venues;
  private final Geography geography;

  ServiceImports(
      Access access,
      Services services,
      StagedServices staged,
      Organisations organisations,
      Venues venues,
      Geography geography) {
    this.access = access;
    this.services = services;
    this.staged = staged;
    this.organisations = organisations;
    this.venues = venues;
    this.geography = geography;
  }

  @Override
  public String name() {
    return "services";
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Services.KEEP);
  }

  @Override
  public List<Subject> subjects() {
    return organisations.all().stream()
        .filter(one -> access.who().may(Services.KEEP, Scope.organisation(one.id())))
        .map(one -> new Subject(one.id(), one.id(), "Services of “%s”".formatted(one.name())))
        .toList();
  }

  @Override
  public TablePlan plan(TableFile file, Subject subject, Map<String, String> answers) {
    return new ServicesPlan(headings(file));
  }

  private static ServiceHeadings headings(TableFile file) {
    return ServiceHeadings.of(file)
        .orElseThrow(() ->
            new UnreadableTable(
                "No services were found in this file: it needs a row of headings with “Name” and “About”, as the directory’s own spreadsheet has them."));
  }

  @Override
  public void stage(ImportRun run, TableFile file, Map<String, String> answers) {
    ServiceHeadings headings = headings(file);
    int[] number = {0};
    file.read(row -> {
      if (headings.isBelow(row)) {
        staged.add(run, number[0]++, row.sheet(), row.number(), headings.texts(row));
        run.read();
      }
      return true;
    });
  }

  @Override
  public long staged(UUID importId) {
    return staged.count(importId);
  }

  @Override
  public void check(ImportRun run, Map<String, String> answers) {
    ServiceSheet sheet = sheet();
    Map<UUID, Service> byId = new HashMap<>();
    Map<String, Service> byName = new HashMap<>();
    for (Service one : services.ofOrganisation(run.holder())) {
      byId.put(one.id(), one);
      byName.putIfAbsent(ServiceSheet.folded(one.details().name()), one);
    }
    Map<UUID, Integer> seen = new HashMap<>();
    for (Staged row : staged.of(run.id())) {
      Map<ServiceColumn, String> cells = ServiceSheet.cells(row.cells());
      if (isOfAnother(run, cells)) {
        continue;
      }
      ServiceDetails read =
          sheet.read(
              cells,
              (column, sentence) ->
                  run.problem(row.place(column), cells.getOrDefault(column, ""), sentence));
      Optional<Service> known = known(run, row, cells, read, byId, byName);
      UUID id = known.map(Service::id).orElseGet(() -> fresh(run, read));
      Integer before = seen.putIfAbsent(id, row.line());
      if (before != null) {
        run.problem(
            row.place(ServiceColumn.NAME),
            read.name(),
            "This service stands in row %d already.".formatted(before));
      }
      staged.compared(run.id(), row.number(), id, known.map(Service::version).orElse(null));
    }
  }

  private static Optional<Service> known(
      ImportRun run,
      Staged row,
      Map<ServiceColumn, String> cells,
      ServiceDetails read,
      Map<UUID, Service> byId,
      Map<String, Service> byName) {
    String id = cells.getOrDefault(ServiceColumn.ID, "");
    if (id.isEmpty()) {
      return Optional.ofNullable(byName.get(ServiceSheet.folded(read.name())));
    }
    @Nullable Service known =
        id.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
            ? byId.get(UUID.fromString(id))
            : null;
    if (known == null) {
      run.problem(
          row.place(ServiceColumn.ID),
          id,
          "The organisation has no service with this id. Leave it empty for a new one.");
    }
    return Optional.ofNullable(known);
  }

  /** The same for the same file, so that it is one service though it be checked again. */
  private static UUID fresh(ImportRun run, ServiceDetails read) {
    return UUID.nameUUIDFromBytes(
        (run.id() + " " + ServiceSheet.folded(read.name())).getBytes(StandardCharsets.UTF_8));
  }

  /** The directory's own file has every organisation's services: the others' are left alone. */
  private boolean isOfAnother(ImportRun run, Map<ServiceColumn, String> cells) {
    String named = ServiceSheet.folded(cells.getOrDefault(ServiceColumn.ORGANISATION, ""));
    return !named.isEmpty()
        && !named.equals(ServiceSheet.folded(run.holder()))
        && !named.equals(ServiceSheet.folded(organisations.name(run.holder())));
  }

  private ServiceSheet sheet() {
    return ServiceSheet.of(venues.all(), geography.area().localities());
  }

  private static ServiceDetails details(ServiceSheet sheet, Staged row) {
    return sheet.read(ServiceSheet.cells(row.cells()), (column, sentence) -> {});
  }

  private enum Fate {
    ADDED,
    CHANGED,
    SAME,
    OF_ANOTHER
  }

  private Fate fate(ImportRun run, Staged row, ServiceDetails read) {
    if (isOfAnother(run, ServiceSheet.cells(row.cells()))) {
      return Fate.OF_ANOTHER;
    }
    UUID id = row.service();
    if (row.version() == null || id == null) {
      return Fate.ADDED;
    }
    return services.find(id).filter(one -> one.details().equals(read)).isPresent()
        ? Fate.SAME
        : Fate.CHANGED;
  }

  @Override
  public Map<String, Long> count(ImportRun run) {
    ServiceSheet sheet = sheet();
    Map<Fate, Long> counts = new HashMap<>();
    for (Staged row : staged.of(run.id())) {
      counts.merge(fate(run, row, details(sheet, row)), 1L, Long::sum);
    }
    return told(counts);
  }

  private static Map<String, Long> told(Map<Fate, Long> counts) {
    Map<String, Long> told = new LinkedHashMap<>();
    told.put("directory.import.added", counts.getOrDefault(Fate.ADDED, 0L));
    told.put("directory.import.changed", counts.getOrDefault(Fate.CHANGED, 0L));
    told.put("directory.import.same", counts.getOrDefault(Fate.SAME, 0L));
    if (counts.containsKey(Fate.OF_ANOTHER)) {
      told.put("directory.import.another", counts.getOrDefault(Fate.OF_ANOTHER, 0L));
    }
    return told;
  }

  @Override
  public Map<String, Long> apply(ImportRun run, Map<String, String> answers) {
    ServiceSheet sheet = sheet();
    Map<Fate, Long> counts = new HashMap<>();
    for (Staged row : staged.of(run.id())) {
      ServiceDetails read = details(sheet, row);
      Fate fate = fate(run, row, read);
      UUID id = row.service();
      Integer version = row.version();
      if (id != null && fate == Fate.ADDED) {
        services.add(id, run.holder(), read);
        staged.note(run, id, 1, true);
      } else if (id != null && version != null && fate == Fate.CHANGED) {
        staged.note(run, id, version + 1, false);
        services.change(id, version, read);
      }
      counts.merge(fate, 1L, Long::sum);
    }
    return told(counts);
  }

  @Override
  public Map<String, Long> undo(ImportRun run) {
    access.require(Services.KEEP, Scope.organisation(run.holder()));
    long removed = staged.remove(run.id());
    long restored = staged.restore(run.id());
    long noted = staged.forgetNotes(run.id());
    access.audit(Services.KEEP, "organisation", run.holder(), "an import of services taken back");
    access.contentChanged();
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("directory.import.removed", removed);
    counts.put("directory.import.restored", restored);
    counts.put("directory.import.kept", noted - removed - restored);
    return counts;
  }

  @Override
  public void forget(UUID importId) {
    staged.forget(importId);
  }
}
