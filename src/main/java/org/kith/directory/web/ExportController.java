package org.kith.directory.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.activity.Venue;
import org.kith.activity.Venues;
import org.kith.directory.Service;
import org.kith.directory.Services;
import org.kith.directory.tables.ServiceCells;
import org.kith.directory.tables.ServiceColumn;
import org.kith.documents.Sheet;
import org.kith.documents.TableWriting;
import org.kith.documents.Wording;
import org.kith.documents.Workbook;
import org.kith.organisations.Organisations;
import org.kith.ui.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The directory as a spreadsheet, in columns that can be sent in again. */
@Controller
class ExportController {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int MOST = 20_000;
  private static final TableWriting WRITING = TableWriting.with(Wording.of(Locale.ENGLISH));

  private final Access access;
  private final Services services;
  private final Organisations organisations;
  private final Venues venues;

  ExportController(Access access, Services services, Organisations organisations, Venues venues) {
    this.access = access;
    this.services = services;
    this.organisations = organisations;
    this.venues = venues;
  }

  @GetMapping(ServicesController.PATH + "/services.xlsx")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> all(Words words) {
    access.requireSomewhere(Services.READ);
    List<Service> all = services.page(0, MOST);
    Map<String, String> holders =
        organisations.names(all.stream().map(Service::holder).distinct().toList());
    Map<UUID, String> places =
        venues.all().stream().collect(Collectors.toMap(Venue::id, one -> one.details().name()));
    List<Sheet.Row> rows = all.stream().map(one -> row(one, holders, places)).toList();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      WRITING.xlsx(
          new Workbook(
              words.plain("directory.services"),
              List.of(words.plain("directory.file.note")),
              List.of(Sheet.of(words.plain("directory.services"), ServiceColumn.all(), rows))),
          file);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return ResponseEntity.ok()
        .header("Content-Type", TYPE)
        .header(
            "Content-Disposition",
            ContentDisposition.attachment().filename("services.xlsx").build().toString())
        .body(file.toByteArray());
  }

  private static Sheet.Row row(Service one, Map<String, String> holders, Map<UUID, String> places) {
    Map<ServiceColumn, @Nullable Object> says = ServiceCells.of(one.details(), places);
    List<@Nullable Object> cells = new ArrayList<>();
    for (ServiceColumn column : ServiceColumn.values()) {
      cells.add(
          switch (column) {
            case ID -> one.id().toString();
            case ORGANISATION -> holders.getOrDefault(one.holder(), one.holder());
            case ASSURED -> one.assuredOn();
            default -> says.get(column);
          });
    }
    return new Sheet.Row(cells);
  }
}
