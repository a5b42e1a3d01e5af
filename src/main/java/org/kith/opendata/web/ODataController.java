package org.kith.opendata.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.opendata.Dataset;
import org.kith.opendata.Json;
import org.kith.opendata.feed.FeedKeys;
import org.kith.opendata.feed.OData;
import org.kith.opendata.sets.DatasetFiles;
import org.kith.ui.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The team's tables for Excel, LibreOffice and Power BI, which sign in with a colleague's key: by
 * HTTP's basic authentication (RFC 7617), whatever the user name.
 */
@Controller
class ODataController {
  static final String PATH = "/odata";
  private static final String SET = PATH + "/{set:[a-z_]+}";
  private static final Set<String> UNDERSTOOD =
      Set.of("$top", "$skip", "$count", "$select", "$format");

  private final List<Dataset> sets;
  private final FeedKeys keys;
  private final TransactionTemplate reading;

  ODataController(List<Dataset> sets, FeedKeys keys, PlatformTransactionManager transactions) {
    this.sets = List.copyOf(sets);
    this.keys = keys;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  @GetMapping({PATH, PATH + "/"})
  ResponseEntity<byte[]> service(
      @RequestHeader(name = "Authorization", required = false) @Nullable String given,
      HttpServletRequest request) {
    return as(given, () -> json(new OData(root(request)).service(sets)));
  }

  @GetMapping(PATH + "/$metadata")
  ResponseEntity<byte[]> metadata(
      @RequestHeader(name = "Authorization", required = false) @Nullable String given) {
    return as(given, () -> answer("application/xml", OData.metadata(sets).getBytes(UTF_8)));
  }

  @GetMapping(SET)
  ResponseEntity<byte[]> rows(
      @PathVariable String set,
      @RequestParam Map<String, String> options,
      @RequestHeader(name = "Authorization", required = false) @Nullable String given,
      HttpServletRequest request) {
    return as(given, () -> rows(known(set), options, root(request)));
  }

  @GetMapping(SET + ".csv")
  ResponseEntity<byte[]> csv(
      @PathVariable String set,
      @RequestHeader(name = "Authorization", required = false) @Nullable String given) {
    return as(given, () -> answer(DatasetFiles.CSV, DatasetFiles.csv(known(set))));
  }

  private static ResponseEntity<byte[]> rows(
      Dataset set, Map<String, String> options, String root) {
    Set<String> columns = columns(options.getOrDefault("$select", ""));
    Optional<String> strange =
        options.keySet().stream()
            .filter(name -> name.startsWith("$") && !UNDERSTOOD.contains(name))
            .findFirst();
    if (strange.isPresent()) {
      return refused(HttpStatus.NOT_IMPLEMENTED, strange.get() + " is not offered here.");
    }
    if (!OData.unknown(set, columns).isEmpty()
        || !options.getOrDefault("$top", "0").matches("\\d{1,9}")
        || !options.getOrDefault("$skip", "0").matches("\\d{1,9}")) {
      return refused(HttpStatus.BAD_REQUEST, "The question was not understood.");
    }
    int most =
        options.containsKey("$top")
            ? Integer.parseInt(options.getOrDefault("$top", "0"))
            : Integer.MAX_VALUE;
    return json(
        new OData(root)
            .rows(
                set,
                columns,
                Integer.parseInt(options.getOrDefault("$skip", "0")),
                most,
                options.getOrDefault("$count", "").equals("true")));
  }

  private static Set<String> columns(String asked) {
    return Arrays.stream(asked.split(","))
        .map(String::strip)
        .filter(one -> !one.isEmpty() && !one.equals("*"))
        .collect(LinkedHashSet::new, Set::add, Set::addAll);
  }

  private Dataset known(String name) {
    return sets.stream()
        .filter(one -> OData.name(one).equals(name))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Whoever sent a key that opens something acts; nobody else gets anything. */
  private ResponseEntity<byte[]> as(@Nullable String given, Supplier<ResponseEntity<byte[]>> work) {
    Optional<Actor> reader = key(given).flatMap(keys::reader);
    if (reader.isEmpty()) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
          .header("WWW-Authenticate", "Basic realm=\"Kith\", charset=\"UTF-8\"")
          .header("Cache-Control", "no-store")
          .build();
    }
    return ActingAs.<ResponseEntity<byte[]>, RuntimeException>actingAs(
        reader.get(),
        () -> java.util.Objects.requireNonNull(reading.execute(running -> work.get())));
  }

  private static Optional<String> key(@Nullable String given) {
    if (given == null || !given.regionMatches(true, 0, "Basic ", 0, 6)) {
      return Optional.empty();
    }
    try {
      String pair = new String(Base64.getDecoder().decode(given.substring(6).strip()), UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0 ? Optional.empty() : Optional.of(pair.substring(colon + 1));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static String root(HttpServletRequest request) {
    String asked = request.getRequestURL().toString();
    return asked.substring(0, asked.indexOf(PATH, asked.indexOf("//") + 2) + PATH.length()) + "/";
  }

  private static ResponseEntity<byte[]> json(Map<String, Object> value) {
    return answer("application/json;odata.metadata=minimal", Json.text(value).getBytes(UTF_8));
  }

  private static ResponseEntity<byte[]> refused(HttpStatus status, String sentence) {
    return ResponseEntity.status(status)
        .header("Content-Type", "application/json")
        .header("OData-Version", "4.0")
        .header("Cache-Control", "no-store")
        .body(
            Json.text(
                    Map.of(
                        "error",
                        Map.of("code", String.valueOf(status.value()), "message", sentence)))
                .getBytes(UTF_8));
  }

  private static ResponseEntity<byte[]> answer(String type, byte[] body) {
    return ResponseEntity.ok()
        .header("Content-Type", type)
        .header("OData-Version", "4.0")
        .header("Cache-Control", "no-store")
        .body(body);
  }
}
