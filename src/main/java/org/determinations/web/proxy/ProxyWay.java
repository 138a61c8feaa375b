package org.determinations.web.proxy;

import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.web.route.Routes;
import org.determinations.web.signin.SignInWay;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.HeaderWriterFilter;

/** People come in whom the proxy in front of the desk names, and no other way. */
public final class ProxyWay implements SignInWay {
    private final ProxySettings settings;
    private final ProxyDoor door;
    private final ProviderManager people;

    /** @param routes has the page that says why nobody came in */
    public ProxyWay(Installation installation, ProxySettings settings, Routes routes) {
        this.settings = settings;
        this.people = new ProviderManager(new ProxyPeople(installation));
        this.door = new ProxyDoor(new ProxyHeaders(settings), routes, people);
    }

    @Override
    public void put(HttpSecurity http) {
        http.authenticationManager(people);
        http.addFilterAfter(door, HeaderWriterFilter.class);
        http.logout(out -> out.logoutUrl(Routes.SIGN_OUT)
                .logoutSuccessUrl(settings.signOut().orElse(Routes.SIGN_IN + "?out")));
    }

    /** The proxy signs out at the same host. */
    @Override
    public Optional<String> otherSite() {
        return Optional.empty();
    }
}
