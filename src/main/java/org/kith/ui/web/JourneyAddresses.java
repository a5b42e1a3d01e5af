package org.kith.ui.web;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import org.kith.ui.forms.Form;
import org.kith.ui.journey.Drafts;
import org.kith.ui.journey.Journey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives every journey its addresses. */
@Component
@ConditionalOnWebApplication
final class JourneyAddresses implements SmartInitializingSingleton {
  private final RequestMappingHandlerMapping addresses;
  private final ObjectProvider<Journey> journeys;
  private final ObjectProvider<Drafts> drafts;

  JourneyAddresses(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses,
      ObjectProvider<Journey> journeys,
      ObjectProvider<Drafts> drafts) {
    this.addresses = addresses;
    this.journeys = journeys;
    this.drafts = drafts;
  }

  @Override
  public void afterSingletonsInstantiated() {
    journeys.forEach(journey -> give(journey, new JourneyPages(journey, drafts)));
  }

  private void give(Journey journey, JourneyPages pages) {
    String path = journey.path();
    give(RequestMethod.GET, path, pages, "start", Form.class);
    give(RequestMethod.POST, path, pages, "begin");
    Class<?>[] draft = {String.class, Form.class, HttpServletResponse.class};
    give(RequestMethod.GET, path + "/{token}", pages, "overview", draft);
    give(RequestMethod.GET, path + "/{token}/check", pages, "check", draft);
    give(RequestMethod.POST, path + "/{token}/check", pages, "send", draft);
    Class<?>[] question = {String.class, String.class, Form.class, HttpServletResponse.class};
    give(RequestMethod.GET, path + "/{token}/{slug}", pages, "ask", question);
    give(RequestMethod.POST, path + "/{token}/{slug}", pages, "answer", question);
  }

  private void give(
      RequestMethod method, String path, JourneyPages pages, String name, Class<?>... parameters) {
    try {
      Method page = JourneyPages.class.getDeclaredMethod(name, parameters);
      addresses.registerMapping(
          RequestMappingInfo.paths(path)
              .methods(method)
              .options(addresses.getBuilderConfiguration())
              .build(),
          pages,
          page);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
