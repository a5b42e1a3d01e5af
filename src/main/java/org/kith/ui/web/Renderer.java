package org.kith.ui.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.kith.ui.View;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Writes views. A page is made whole before its first byte goes out, so it is never half a page.
 */
@Component
final class Renderer {
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Frames frames;

  Renderer(Frames frames) {
    this.frames = frames;
  }

  void write(View view, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (view) {
      case View.Shown shown -> write(shown, request, response);
      case View.SeeOther(String path) -> {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, LanguageFilter.of(request).address(path));
      }
    }
  }

  private void write(View.Shown view, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StringOutput output = new StringOutput(16_384);
    templates.render(
        view.template() + ".jte",
        Map.of("page", view.page(), "frame", frames.of(view.page(), request)),
        output);
    byte[] html = output.toString().getBytes(StandardCharsets.UTF_8);
    response.setStatus(view.status().value());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, LanguageFilter.of(request).code());
    response.setContentLength(html.length);
    response.getOutputStream().write(html);
  }
}
