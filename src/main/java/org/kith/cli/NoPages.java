package org.kith.cli;

import java.util.Arrays;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.stereotype.Controller;

/** A command starts no web server: pages, and what only they need, are not made for it. */
final class NoPages implements BeanFactoryPostProcessor {
  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    BeanDefinitionRegistry registry = (BeanDefinitionRegistry) beans;
    Arrays.stream(beans.getBeanNamesForAnnotation(Controller.class))
        .filter(registry::containsBeanDefinition)
        .forEach(registry::removeBeanDefinition);
  }
}
