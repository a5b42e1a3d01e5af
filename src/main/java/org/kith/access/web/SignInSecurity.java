package org.kith.access.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** What a request has to prove. Roles are checked by the methods behind, action by action. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignInSecurity {
  @Bean
  SecurityFilterChain everything(HttpSecurity http) {
    return http.csrf(csrf -> csrf.disable())
        .headers(headers -> headers.disable())
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }
}
