package org.kith.website.web;

import org.kith.ui.FooterLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebsiteNavigation {
  @Bean
  FooterLink aboutLink() {
    return new FooterLink(10, "website.about.title", "/about");
  }

  @Bean
  FooterLink accessibilityLink() {
    return new FooterLink(20, "website.accessibility.title", "/accessibility");
  }

  @Bean
  FooterLink privacyLink() {
    return new FooterLink(30, "website.privacy.title", "/privacy");
  }

  @Bean
  FooterLink cookiesLink() {
    return new FooterLink(40, "website.cookies.title", "/cookies");
  }
}
