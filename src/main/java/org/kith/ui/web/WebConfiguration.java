package org.kith.ui.web;

import java.util.List;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
  private final ViewsReturned views;
  private final LanguageArguments languages;
  private final FormArguments forms;

  WebConfiguration(ViewsReturned views, LanguageArguments languages, FormArguments forms) {
    this.views = views;
    this.languages = languages;
    this.forms = forms;
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(views);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(languages);
    resolvers.add(forms);
  }

  @Bean
  static WebServerFactoryCustomizer<ConfigurableWebServerFactory> compressedAnswers() {
    return factory -> {
      Compression compression = new Compression();
      compression.setEnabled(true);
      compression.setMinResponseSize(DataSize.ofBytes(1024));
      factory.setCompression(compression);
    };
  }
}
