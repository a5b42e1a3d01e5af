package org.kith.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.ui.GalleryPages;

/** Components without barriers, before any page uses them. */
@Tag("journeys")
class GalleryBarriersTest {
  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void noComponentKeepsAnybodyFromUsingIt(int width) throws IOException {
    List<String> barriers = new ArrayList<>();
    try (BrowserContext context =
        Chromium.browser().newContext(new NewContextOptions().setViewportSize(width, 900))) {
      Page page = context.newPage();
      for (Path file : GalleryPages.write()) {
        page.navigate(file.toUri().toString());
        barriers.addAll(Barriers.on(page));
      }
    }
    assertThat(barriers).isEmpty();
  }
}
