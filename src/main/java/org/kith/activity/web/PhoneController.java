package org.kith.activity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.kith.ui.ContentPolicy;
import org.kith.ui.View;
import org.kith.ui.forms.Form;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What a phone needs to show registers where there is no signal; nothing of it is about anybody.
 */
@Controller
class PhoneController {
  /** Under the names that a page finds them by, whatever version of Kith it comes from. */
  private static final String MANIFEST =
      """
      {
        "name": "Kith registers",
        "short_name": "Registers",
        "lang": "en-GB",
        "start_url": "/team/sessions",
        "scope": "/team",
        "display": "standalone",
        "background_color": "#ffffff",
        "theme_color": "#0b4f4a",
        "icons": [
          {"src": "/assets/app/icon-192.png", "sizes": "192x192", "type": "image/png"},
          {"src": "/assets/app/icon-512.png", "sizes": "512x512", "type": "image/png"},
          {"src": "/assets/app/icon-maskable-512.png", "sizes": "512x512", "type": "image/png",
            "purpose": "maskable"}
        ]
      }
      """;

  private final String worker;

  PhoneController() {
    try {
      worker =
          new ClassPathResource("assets/register-worker.js")
              .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  @GetMapping("/on-this-phone")
  View shell(Form form, HttpServletResponse response) {
    ContentPolicy.withOwnApp(response);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    return View.of(
        "activity/phone",
        new PhonePage(
            form.words().text("activity.phone"),
            form.show(SessionsController.GIVEN),
            form.show(SessionsController.FAMILY),
            form.show(SessionsController.COUNTED)));
  }

  /** Beside the team's addresses and not below them: it is fetched whoever is signed in, or not. */
  @GetMapping("/register-worker.js")
  ResponseEntity<String> worker(HttpServletResponse response) {
    ContentPolicy.withOwnApp(response);
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
        .cacheControl(CacheControl.noCache())
        .body(worker);
  }

  @GetMapping("/registers.webmanifest")
  ResponseEntity<String> manifest() {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("application/manifest+json"))
        .cacheControl(CacheControl.noCache())
        .body(MANIFEST);
  }
}
