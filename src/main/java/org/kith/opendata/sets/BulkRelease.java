package org.kith.opendata.sets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.activity.Session;
import org.kith.geography.Geography;
import org.kith.opendata.Dataset;
import org.kith.opendata.Json;
import org.kith.opendata.Licence;
import org.springframework.stereotype.Component;

/**
 * All that is published in one file: every table as CSV, a manifest that describes them (Data
 * Package, datapackage.org), the licence, and the fingerprint of each file.
 */
@Component
public class BulkRelease {
  private static final String LICENCE =
      """
      %s: open data

      You may use and reuse this information free of charge, in any form, under the terms of the
      Open Government Licence v3.0:
      https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/

      Say where it comes from: "Contains public sector information licensed under the Open
      Government Licence v3.0", and link to the licence where you can.

      A figure that another document states is that document's: its source stands beside it.
      """;

  private final List<Dataset> sets;
  private final Geography geography;
  private final Clock clock;
  private final KeptUntilChanged<byte[]> kept;

  BulkRelease(List<Dataset> sets, Geography geography, Access access, Clock clock) {
    this.sets = List.copyOf(sets);
    this.geography = geography;
    this.clock = clock;
    this.kept = new KeptUntilChanged<>(access);
  }

  /** As a ZIP file, in a running read transaction. */
  public byte[] zip() {
    LocalDate today = LocalDate.now(clock.withZone(Session.CLOCK));
    return kept.of(today, () -> made(today));
  }

  private byte[] made(LocalDate day) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Map<String, Object>> resources = new ArrayList<>();
    for (Dataset set : sets) {
      String path = "data/" + set.id() + ".csv";
      byte[] csv = DatasetFiles.csv(set);
      files.put(path, csv);
      resources.add(resource(set, path, csv));
    }
    files.put("LICENCE.txt", LICENCE.formatted(geography.area().name()).getBytes(UTF_8));
    files.put("datapackage.json", Json.text(manifest(resources, day)).getBytes(UTF_8));
    StringBuilder sums = new StringBuilder();
    files.forEach(
        (path, content) -> sums.append(sha256(content)).append("  ").append(path).append('\n'));
    files.put("SHA256SUMS", sums.toString().getBytes(UTF_8));
    return zipped(files, day);
  }

  private Map<String, Object> manifest(List<Map<String, Object>> resources, LocalDate day) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    manifest.put("name", geography.area().id().value() + "-open-data");
    manifest.put("title", geography.area().name() + ": open data");
    manifest.put("created", day.atStartOfDay(ZoneOffset.UTC).toInstant().toString());
    manifest.put("licenses", List.of(Licence.OPEN_GOVERNMENT));
    manifest.put("resources", resources);
    return manifest;
  }

  private static Map<String, Object> resource(Dataset set, String path, byte[] csv) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", set.id());
    resource.put("path", path);
    resource.put("title", set.title());
    resource.put("description", set.about());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", csv.length);
    resource.put("hash", "sha256:" + sha256(csv));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", set.columns().stream().map(BulkRelease::field).toList());
    schema.put("primaryKey", List.of("id"));
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> field(Dataset.Column column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put(
        "type",
        switch (column.type()) {
          case WHOLE -> "integer";
          case NUMBER -> "number";
          case DATE -> "date";
          case MOMENT -> "datetime";
          case YES_NO -> "boolean";
          case TEXT, TEXTS -> "string";
        });
    if (column.type() == Dataset.Type.YES_NO) {
      field.put("trueValues", List.of("yes"));
      field.put("falseValues", List.of("no"));
    }
    field.put("description", column.about());
    return field;
  }

  /** The same files of a day make the same file. */
  private static byte[] zipped(Map<String, byte[]> files, LocalDate day) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return bytes.toByteArray();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
