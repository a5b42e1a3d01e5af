package org.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
  @Test
  void everyTemplateShowsOnlyWhatItsOwnModuleHandsIt() {
    List<Source> templates = Source.in(Source.TEMPLATES, ".jte");

    assertThat(templates).hasSizeGreaterThan(20);
    assertThat(templates.stream().flatMap(template -> TemplateRules.faultsIn(template).stream()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import org.kith.figures.Figures",
        "@import org.kith.programme.web.ProjectPage",
        "@import org.kith.figures.domain.StoredFigures",
        "@import org.kith.ui.web.Renderer",
        "@import org.springframework.jdbc.core.simple.JdbcClient",
        "@param org.kith.access.Access access",
        "@template.programme.card(project = project)",
        "<p style=\"color: red\">",
        "<style>p {}</style>",
        "<script>alert(1)</script>",
        "<a onclick=\"go()\">",
        "<a href=\"javascript:go()\">",
        "$unsafe{text}"
      })
  void aTemplateOfFiguresMayNotSay(String line) {
    assertThat(TemplateRules.faultsIn(new Source("figures/figure.jte", line))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import java.util.List",
        "@import gg.jte.Content",
        "@import org.kith.kernel.Period",
        "@import org.kith.ui.PageFrame",
        "@import org.kith.ui.components.Card",
        "@import org.kith.figures.web.FigurePage",
        "@template.layout.page(frame = frame)",
        "@template.figures.row(row = row)",
        "<script src=\"${frame.assets()}app.js\" defer></script>"
      })
  void aTemplateOfFiguresMaySay(String line) {
    assertThat(TemplateRules.faultsIn(new Source("figures/figure.jte", line))).isEmpty();
  }
}
