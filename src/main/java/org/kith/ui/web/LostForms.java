package org.kith.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kith.ui.FormLost;
import org.kith.ui.Messages;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Shows the words of a form that cannot be taken; never a password, nor what guards the form. */
@Component
final class LostForms {
  private static final Pattern UNSHOWN =
      Pattern.compile(
          "_.*|once|version|seen|.*(password|passphrase|secret|token|code).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");
  private static final int LINE = 70;
  private static final int MOST_ROWS = 20;

  private final Messages messages;

  LostForms(Messages messages) {
    this.messages = messages;
  }

  View of(FormLost lost, HttpServletRequest request) {
    Words words = messages.in(LanguageFilter.of(request));
    String key = "ui.lost." + lost.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<LostFormPage.Answer> answers =
        request.getParameterMap().entrySet().stream().flatMap(LostForms::answers).toList();
    LostFormPage page =
        new LostFormPage(
            words.text(key + ".title"),
            words.text(key + (answers.isEmpty() ? ".nothing" : ".text")),
            answers,
            words.text(key + ".go-on"),
            lost.path());
    return View.of("ui/lost-form", page).with(status(lost));
  }

  static HttpStatus status(FormLost lost) {
    return switch (lost.reason()) {
      case SIGNED_OUT, STALE -> HttpStatus.FORBIDDEN;
      case EXPIRED -> HttpStatus.GONE;
    };
  }

  private static Stream<LostFormPage.Answer> answers(Map.Entry<String, String[]> parameter) {
    return UNSHOWN.matcher(parameter.getKey()).matches()
        ? Stream.empty()
        : Stream.of(parameter.getValue())
            .filter(text -> !text.isBlank())
            .map(text -> answer(parameter.getKey(), CONTROL.matcher(text).replaceAll("")));
  }

  private static LostFormPage.Answer answer(String name, String text) {
    String label = name.replace('-', ' ');
    int rows = text.length() / LINE + (int) text.lines().count();
    return new LostFormPage.Answer(
        name,
        label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1),
        text,
        Math.min(rows, MOST_ROWS));
  }
}
