package org.kith.opendata.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.opendata.Dataset;
import org.kith.opendata.Json;
import org.kith.opendata.feed.AnswerForm;
import org.kith.opendata.feed.Asked;
import org.kith.opendata.feed.Csdl;
import org.kith.opendata.feed.FeedKeys;
import org.kith.opendata.feed.Misworded;
import org.kith.opendata.feed.NotOffered;
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
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The team's tables for Excel, LibreOffice and Power BI, which sign in with a colleague's key: by
 * HTTP's basic authentication (RFC 7617), whatever the user name.
 */
@Controller
class ODataController {
  static final String PATH = "/odata";
  private static final String SET = PATH + "/{set:[a-z_]+}";
  private static final Pattern PAGE_SIZE = Pattern.compile("maxpagesize=([1-9]\\d{0,5})");
  private static final Pattern KEY = Pattern.compile("(?:id=)?'((?:[^']|'')*)'");

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
  ResponseEntity<byte[]> service(HttpServletRequest request) {
    return as(request, () -> json(ok(), request, odata -> odata.service(sets)));
  }

  @GetMapping(PATH + "/$metadata")
  ResponseEntity<byte[]> metadata(HttpServletRequest request) {
    return as(request, () -> answer(ok(), "application/xml", Csdl.of(sets).getBytes(UTF_8)));
  }

  @GetMapping(SET)
  ResponseEntity<byte[]> rows(
      @PathVariable String set,
      @RequestParam Map<String, String> options,
      HttpServletRequest request) {
    return as(
        request,
        () -> {
          Dataset known = known(set);
          Asked asked = Asked.of(known, options);
          ResponseEntity.BodyBuilder answer = ok();
          int most = OData.AT_ONCE;
          Matcher size = PAGE_SIZE.matcher(header(request, "Prefer"));
          if (size.find()) {
            most = Math.min(most, Integer.parseInt(size.group(1)));
            answer.header("Preference-Applied", "odata.maxpagesize=" + most);
          }
          int atOnce = most;
          return json(answer, request, odata -> odata.rows(known, asked, atOnce));
        });
  }

  @GetMapping(SET + "/$count")
  ResponseEntity<byte[]> count(
      @PathVariable String set,
      @RequestParam Map<String, String> options,
      HttpServletRequest request) {
    return as(
        request,
        () -> {
          Dataset known = known(set);
          int count = Asked.of(known, options).count(known);
          return answer(ok(), "text/plain", String.valueOf(count).getBytes(UTF_8));
        });
  }

  @GetMapping(SET + "({key})")
  ResponseEntity<byte[]> row(
      @PathVariable String set,
      @PathVariable String key,
      @RequestParam Map<String, String> options,
      HttpServletRequest request) {
    return as(
        request,
        () -> {
          Dataset known = known(set);
          Matcher given = KEY.matcher(key);
          Dataset.@Nullable Row row =
              given.matches() ? known.row(given.group(1).replace("''", "'")) : null;
          Dataset.Row found = Optional.ofNullable(row).orElseThrow(NotFound::new);
          return json(ok(), request, odata -> odata.row(known, found, Asked.of(known, options)));
        });
  }

  @GetMapping(SET + ".csv")
  ResponseEntity<byte[]> csv(@PathVariable String set, HttpServletRequest request) {
    return as(request, () -> answer(ok(), DatasetFiles.CSV, DatasetFiles.csv(known(set))));
  }

  private Dataset known(String name) {
    return sets.stream()
        .filter(one -> OData.name(one).equals(name))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Whoever sent a key that opens something acts; nobody else gets anything. */
  private ResponseEntity<byte[]> as(
      HttpServletRequest request, Supplier<ResponseEntity<byte[]>> work) {
    Optional<Actor> reader = key(header(request, "Authorization")).flatMap(keys::reader);
    if (reader.isEmpty()) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
          .header("WWW-Authenticate", "Basic realm=\"Kith\", charset=\"UTF-8\"")
          .header("Cache-Control", "no-store")
          .build();
    }
    if (header(request, "OData-MaxVersion").matches("[0-3](\\..*)?")) {
      return refused(HttpStatus.BAD_REQUEST, "This service speaks OData 4.0.");
    }
    try {
      return ActingAs.<ResponseEntity<byte[]>, RuntimeException>actingAs(
          reader.get(), () -> Objects.requireNonNull(reading.execute(running -> work.get())));
    } catch (Misworded refusal) {
      return refused(HttpStatus.BAD_REQUEST, refusal.sentence());
    } catch (NotOffered refusal) {
      return refused(HttpStatus.NOT_IMPLEMENTED, refusal.sentence());
    } catch (NotFound missing) {
      return refused(HttpStatus.NOT_FOUND, "There is nothing at this address.");
    }
  }

  private static String header(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getHeader(name), "");
  }

  private static Optional<String> key(String given) {
    if (!given.regionMatches(true, 0, "Basic ", 0, 6)) {
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

  private static ResponseEntity<byte[]> json(
      ResponseEntity.BodyBuilder answer,
      HttpServletRequest request,
      Function<OData, Map<String, ?>> write) {
    return AnswerForm.of(request.getHeader("Accept"), request.getParameter("$format"))
        .map(form ->
            answer(
                answer,
                form.type(),
                Json.text(write.apply(new OData(root(request), form))).getBytes(UTF_8)))
        .orElseGet(
            () -> refused(HttpStatus.NOT_ACCEPTABLE, "This service writes JSON and nothing else."));
  }

  private static ResponseEntity<byte[]> refused(HttpStatus status, String sentence) {
    return answer(
        ResponseEntity.status(status),
        "application/json",
        Json.text(
                Map.of(
                    "error", Map.of("code", String.valueOf(status.value()), "message", sentence)))
            .getBytes(UTF_8));
  }

  private static ResponseEntity.BodyBuilder ok() {
    return ResponseEntity.ok();
  }

  private static ResponseEntity<byte[]> answer(
      ResponseEntity.BodyBuilder answer, String type, byte[] body) {
    return answer
        .header("Content-Type", type)
        .header("OData-Version", "4.0")
        .header("Cache-Control", "no-store")
        .body(body);
  }
}
