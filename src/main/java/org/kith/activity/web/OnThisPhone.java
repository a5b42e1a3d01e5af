package org.kith.activity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kith.access.Access;
import org.kith.access.Actor;
import org.kith.ui.ContentPolicy;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells a phone on every page of the team whose account is signed in, so that what it keeps for
 * another is not shown; and lets pages of registers have their script.
 */
@Configuration(proxyBeanMethods = false)
class OnThisPhone implements WebMvcConfigurer {
  private final Access access;

  OnThisPhone(Access access) {
    this.access = access;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new WhoseAccount(access)).addPathPatterns("/team", "/team/**");
    registry.addInterceptor(new OwnApp()).addPathPatterns("/team/sessions", "/team/sessions/**");
  }

  private record WhoseAccount(Access access) implements HandlerInterceptor {
    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      if (access.who().kind() == Actor.Kind.PERSON) {
        response.setHeader(MarksController.ACCOUNT, access.who().name());
      }
      return true;
    }
  }

  private record OwnApp() implements HandlerInterceptor {
    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      ContentPolicy.withOwnApp(response);
      return true;
    }
  }
}
