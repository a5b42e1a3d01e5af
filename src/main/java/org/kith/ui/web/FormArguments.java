package org.kith.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Messages;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Upload;
import org.kith.ui.forms.Values;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** Lets controllers ask for the {@link Form} that was sent: posted, or in a search's address. */
@Component
final class FormArguments implements HandlerMethodArgumentResolver {
  private final Messages messages;

  FormArguments(Messages messages) {
    this.messages = messages;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Form.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request =
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    return new Form(
        messages.in(LanguageFilter.of(request)),
        new Values(texts(request), files(web.getNativeRequest(MultipartRequest.class))),
        request.getRequestURI());
  }

  private static Map<String, List<String>> texts(HttpServletRequest request) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> texts.put(name, Arrays.asList(values)));
    return texts;
  }

  private static Map<String, List<Upload>> files(@Nullable MultipartRequest request) {
    Map<String, List<Upload>> files = new LinkedHashMap<>();
    if (request != null) {
      request
          .getMultiFileMap()
          .forEach((name, sent) ->
              files.put(
                  name,
                  sent.stream()
                      .filter(FormArguments::isChosen)
                      .map(FormArguments::upload)
                      .toList()));
    }
    return files;
  }

  /** Browsers send a part without name where no file was chosen. */
  private static boolean isChosen(MultipartFile file) {
    return !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
  }

  private static Upload upload(MultipartFile file) {
    return new Upload(
        Objects.requireNonNullElse(file.getOriginalFilename(), ""),
        file.getSize(),
        file.getResource());
  }
}
