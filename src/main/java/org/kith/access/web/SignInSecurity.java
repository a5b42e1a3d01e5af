package org.kith.access.web;

import java.time.Clock;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * What a request has to prove before it gets anywhere: who sends it, below {@code /team}, and that
 * a form was ours. What a person may then do is checked by the methods behind, action by action.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableJdbcHttpSession(tableName = "\"access\".session", maxInactiveIntervalInSeconds = 8 * 60 * 60)
class SignInSecurity {
  /** The name of the only cookie there is: who has none is a visitor. */
  static final String COOKIE = "kith";

  /** People are found by the sign-in's own methods, so that no password is made up for a user. */
  @Bean
  AuthenticationManager nobodyElse() {
    return authentication -> {
      throw new UnsupportedOperationException("sign-in has ways of its own");
    };
  }

  @Bean
  SecurityContextRepository signedInPeople() {
    return new HttpSessionSecurityContextRepository();
  }

  @Bean
  CookieSerializer cookie() {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName(COOKIE);
    cookie.setSameSite("Lax");
    cookie.setUseHttpOnlyCookie(true);
    return cookie;
  }

  @Bean
  SecurityFilterChain everything(
      HttpSecurity http,
      SecurityContextRepository people,
      Access access,
      Accounts accounts,
      Clock clock,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver refusals) {
    ToSignIn toSignIn = new ToSignIn(refusals);
    return http.securityContext(context -> context.securityContextRepository(people))
        .csrf(tokens -> tokens.csrfTokenRepository(new TokensOfForms()))
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterAfter(
            new PersonFilter(access, accounts, clock), AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(requests ->
            requests.requestMatchers("/team", "/team/**").authenticated().anyRequest().permitAll())
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(toSignIn).accessDeniedHandler(toSignIn))
        .build();
  }
}
