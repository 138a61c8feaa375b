package org.determinations.web.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.determinations.web.route.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.support.HandlerFunctionAdapter;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;

/** The table of addresses as the library serves it; answers are text, or an archive. */
@Configuration(proxyBeanMethods = false)
class DeskPages {

    @Bean
    RouterFunction<ServerResponse> table(Routes routes) {
        return routes.table();
    }

    @Bean
    RouterFunctionMapping mapping(RouterFunction<ServerResponse> table) {
        RouterFunctionMapping mapping = new RouterFunctionMapping(table);
        mapping.setMessageConverters(
                List.of(new StringHttpMessageConverter(StandardCharsets.UTF_8), new ByteArrayHttpMessageConverter()));
        return mapping;
    }

    @Bean
    HandlerFunctionAdapter adapter() {
        return new HandlerFunctionAdapter();
    }
}
