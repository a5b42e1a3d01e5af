package org.kith.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.ContentVersions;
import org.kith.kernel.AreaId;
import org.kith.ui.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What visitors read is made once for each version of the area's content and kept, compressed, for
 * a minute at most. Only whole pages for somebody without a session are: no form, no cookie,
 * nothing that a controller said not to keep.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 45)
final class PublishedPages extends OncePerRequestFilter {
  private static final long MEMORY = 64L * 1024 * 1024;
  private static final int LONGEST_ADDRESS = 500;
  private static final int SMALLEST_COMPRESSED = 1024;

  /** Below these addresses, what programs read is published as pages are. */
  private static final Pattern OPEN_DATA = Pattern.compile("/(open-referral|api/v1)(/.*)?");

  private record Asked(
      AreaId area, long version, String host, String language, String path, String query) {}

  /** A page as it goes out. */
  private record Kept(
      byte[] body,
      byte @Nullable [] compressed,
      String type,
      @Nullable String language,
      String tag) {
    int weight() {
      return body.length + (compressed == null ? 0 : compressed.length) + 200;
    }
  }

  private final Cache<Asked, Kept> pages =
      Caffeine.newBuilder()
          .maximumWeight(MEMORY)
          .weigher((Asked asked, Kept kept) -> kept.weight())
          .expireAfterWrite(Duration.ofMinutes(1))
          .build();
  private final Access access;
  private final ContentVersions versions;

  PublishedPages(Access access, ContentVersions versions) {
    this.access = access;
    this.versions = versions;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String query = Objects.requireNonNullElse(request.getQueryString(), "");
    return !request.getMethod().equals("GET")
        || ActingAs.current().isEmpty()
        || request.getRequestURI().length() + query.length() > LONGEST_ADDRESS
        || request.getRequestURI().startsWith("/team")
        || hasSession(request);
  }

  private static boolean hasSession(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return false;
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(SignInSecurity.COOKIE)) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Asked asked = asked(request);
    Kept kept = pages.getIfPresent(asked);
    if (kept != null) {
      send(kept, request, response);
      return;
    }
    ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, made);
    if (mayBeKept(request, made)) {
      Kept page = kept(made);
      pages.put(asked, page);
      made.resetBuffer();
      send(page, request, response);
    } else {
      made.copyBodyToResponse();
    }
  }

  private Asked asked(HttpServletRequest request) {
    String language =
        request.getAttribute(Language.OF_REQUEST) instanceof Language of ? of.code() : "";
    return new Asked(
        access.area(),
        versions.current(),
        request.getServerName() + ":" + request.getServerPort() + request.getScheme(),
        language + Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), ""),
        request.getRequestURI(),
        Objects.requireNonNullElse(request.getQueryString(), ""));
  }

  private static boolean mayBeKept(HttpServletRequest request, ContentCachingResponseWrapper made) {
    String type = made.getContentType();
    return made.getStatus() == HttpServletResponse.SC_OK
        && type != null
        && (type.startsWith("text/html")
            || type.startsWith("application/json")
                && OPEN_DATA.matcher(request.getRequestURI()).matches())
        && !made.isCommitted()
        && made.getHeader(HttpHeaders.SET_COOKIE) == null
        && made.getHeader(HttpHeaders.CACHE_CONTROL) == null;
  }

  private static Kept kept(ContentCachingResponseWrapper made) throws IOException {
    byte[] body = made.getContentAsByteArray();
    CRC32C sum = new CRC32C();
    sum.update(body);
    return new Kept(
        body,
        body.length < SMALLEST_COMPRESSED ? null : compressed(body),
        Objects.requireNonNull(made.getContentType()),
        made.getHeader(HttpHeaders.CONTENT_LANGUAGE),
        "\"" + HexFormat.of().toHexDigits(sum.getValue()) + "-" + body.length + "\"");
  }

  private static byte[] compressed(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(body);
    }
    return bytes.toByteArray();
  }

  private static void send(Kept kept, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader(HttpHeaders.ETAG, kept.tag());
    if (kept.language() != null) {
      response.setHeader(HttpHeaders.CONTENT_LANGUAGE, kept.language());
    }
    if (kept.tag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType(kept.type());
    byte[] body = kept.body();
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    if (kept.compressed() != null && accepted != null && accepted.contains("gzip")) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
      body = kept.compressed();
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
