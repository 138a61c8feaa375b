package org.determinations.web.server;

import java.util.Optional;
import org.determinations.web.route.Routes;
import org.determinations.web.signin.SignInWay;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** One person comes in, by an address that was printed. */
record AddressWay(SignInAddresses addresses) implements SignInWay {

    @Override
    public void put(HttpSecurity http) {
        http.oneTimeTokenLogin(login -> login.tokenService(addresses.tokens())
                .loginPage(Routes.SIGN_IN)
                .loginProcessingUrl(Routes.SIGN_IN)
                .showDefaultSubmitPage(false)
                .tokenGeneratingUrl(Routes.NEW_ADDRESS)
                .generateRequestResolver(request -> addresses.asked().orElse(null))
                .tokenGenerationSuccessHandler((request, response, token) -> {
                    addresses.print(token);
                    response.sendRedirect(Routes.SIGN_IN);
                }));
        http.logout(out -> out.logoutUrl(Routes.SIGN_OUT).logoutSuccessUrl(Routes.SIGN_IN));
    }

    @Override
    public Optional<String> otherSite() {
        return Optional.empty();
    }
}
